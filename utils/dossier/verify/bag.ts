import type { ZipItem } from '@/utils/zip/directory';
import { foldedPath } from '@/utils/zip/path';
import { type Algorithm, isAlgorithm } from './digest';
import type { Findings } from './findings';
import { BagRefusal } from './refusal';
import {
  type Declaration,
  decodeTagFile,
  parseDeclaration,
  parseFetch,
  parseInfo,
  parseManifest,
} from './tag-files';

/** Digests that a manifest promises, by the path of the file in the bag. */
export type Manifest = {
  name: string;
  algorithm: Algorithm;
  of: 'payload' | 'tags';
  sums: ReadonlyMap<string, string>;
};

/** A bag as its tag files describe it, before any payload is read. Paths start at its folder. */
export type Bag = {
  name: string;
  declaration: Declaration;
  files: ReadonlyMap<string, ZipItem>;
  manifests: readonly Manifest[];
  info: readonly (readonly [label: string, value: string])[];
  toFetch: ReadonlySet<string>;
};

/** Larger than the manifest of any bag we would open; tag files are held in memory. */
const MAX_TAG_FILE_BYTES = 64 << 20;
/** Anyone can make two files with one such hash. */
const WEAK: ReadonlySet<Algorithm> = new Set(['md5', 'sha1']);

/** Reads the tag files of the one bag in a zip. Throws a `BagRefusal` where there is none, or more. */
export async function readBag(
  items: readonly ZipItem[],
  read: (item: ZipItem) => Promise<Uint8Array>,
  findings: Findings,
): Promise<Bag> {
  const name = topFolder(items);
  if (name === '') findings.warning('no-top-folder', '');
  const files = filesUnder(name, items, findings);
  const bytesOf = async (path: string) => {
    const item = files.get(path);
    if (item === undefined) return null;
    if (item.bytes > MAX_TAG_FILE_BYTES) throw new BagRefusal('tag-file-too-large', item.path);
    return read(item);
  };

  const declaration = parseDeclaration((await bytesOf('bagit.txt')) ?? new Uint8Array(), findings);
  const textOf = async (path: string) => {
    const bytes = await bytesOf(path);
    return bytes === null ? '' : decodeTagFile(bytes, declaration.encoding, findings);
  };
  const manifests: Manifest[] = [];
  for (const path of files.keys()) {
    const [, tag, algorithm = ''] = /^(tag)?manifest-([a-z0-9]+)\.txt$/.exec(path) ?? [];
    if (algorithm === '') continue;
    if (!isAlgorithm(algorithm)) {
      findings.warning('algorithm-unknown', path);
      continue;
    }
    if (WEAK.has(algorithm)) findings.warning('algorithm-weak', path);
    const listed = parseManifest(await textOf(path), algorithm, declaration, findings);
    manifests.push({
      name: path,
      algorithm,
      of: tag ? 'tags' : 'payload',
      sums: withPathsOfFiles(listed, files, findings),
    });
  }
  if (!manifests.some((manifest) => manifest.of === 'payload')) {
    findings.error('no-payload-manifest', name);
  }
  return {
    name,
    declaration,
    files,
    manifests,
    info: parseInfo(await textOf('bag-info.txt'), findings),
    toFetch: parseFetch(await textOf('fetch.txt'), declaration, findings),
  };
}

/** A zipped bag is one folder; some are zipped without. */
function topFolder(items: readonly ZipItem[]): string {
  const folders = items.flatMap(({ path }) => /^([^/]+)\/bagit\.txt$/.exec(path)?.[1] ?? []);
  const bare = items.some(({ path }) => path === 'bagit.txt');
  if (folders.length + Number(bare) > 1) throw new BagRefusal('several-bags', null);
  if (folders[0] === undefined && !bare) throw new BagRefusal('not-a-bag', null);
  return folders[0] ?? '';
}

function filesUnder(name: string, items: readonly ZipItem[], findings: Findings) {
  const prefix = name === '' ? '' : `${name}/`;
  const files = new Map<string, ZipItem>();
  const folded = new Set<string>();
  for (const item of items) {
    if (!item.path.startsWith(prefix)) {
      findings.error('outside-the-bag', item.path);
      continue;
    }
    const path = item.path.slice(prefix.length);
    const collidable = foldedPath(path);
    if (folded.has(collidable)) findings.warning('paths-collide', path);
    folded.add(collidable);
    files.set(path, item);
  }
  return files;
}

/** A manifest may spell a name in another Unicode form than the zip does. */
function withPathsOfFiles(
  listed: ReadonlyMap<string, string>,
  files: ReadonlyMap<string, ZipItem>,
  findings: Findings,
): ReadonlyMap<string, string> {
  if ([...listed.keys()].every((path) => files.has(path))) return listed;
  const inNfc = new Map([...files.keys()].map((path) => [path.normalize('NFC'), path]));
  const sums = new Map<string, string>();
  for (const [path, sum] of listed) {
    const file = files.has(path) ? path : (inNfc.get(path.normalize('NFC')) ?? path);
    if (file !== path) findings.warning('manifest-path-unusual', path);
    if ((sums.get(file) ?? sum) !== sum) findings.error('manifest-path-twice', path);
    sums.set(file, sum);
  }
  return sums;
}
