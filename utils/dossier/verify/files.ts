import type { DossierProgress } from '@/utils/dossier/progress';
import { readAhead } from '@/utils/dossier/read-ahead';
import { contentOf, ZipDamage } from '@/utils/zip/content';
import type { ZipItem } from '@/utils/zip/directory';
import type { FileWindow } from '@/utils/zip/file-window';
import type { Bag, Manifest } from './bag';
import { type Algorithm, digests, type MakeHash } from './digest';
import type { Findings } from './findings';
import type { CheckedFile, FileState } from './verification';

/** While one file is read and summed up, WebCrypto hashes those before it. */
const AHEAD = { items: 32, bytes: 8 << 20 };

/**
 * Reads every file of a bag once, holds it against every manifest that lists it, and finds what is
 * missing or listed nowhere (RFC 8493 section 3). In the order of their paths.
 */
export async function checkFiles(
  { files, manifests, toFetch, declaration }: Bag,
  window: FileWindow,
  findings: Findings,
  onChecked: (progress: DossierProgress) => void,
  makeHash?: MakeHash,
): Promise<CheckedFile[]> {
  const payload = manifests.filter((manifest) => manifest.of === 'payload');
  const progress = { items: 0, ofItems: files.size, bytes: 0, ofBytes: 0 };
  for (const { bytes } of files.values()) progress.ofBytes += bytes;
  onChecked({ ...progress });

  const checked: CheckedFile[] = [];
  const load = async ([path, item]: [string, ZipItem]): Promise<CheckedFile> => ({
    path,
    bytes: item.bytes,
    state: await stateOf(path, item, manifests, window, makeHash),
  });
  for await (const file of readAhead(files, ([, { bytes }]) => bytes, load, AHEAD)) {
    checked.push(file);
    progress.items += 1;
    progress.bytes += file.bytes ?? 0;
    onChecked({ ...progress });
    if (declaration.strict) findIncomplete(file.path, payload, findings);
  }

  for (const path of absent(manifests, toFetch, files)) {
    checked.push({ path, bytes: null, state: toFetch.has(path) ? 'to-fetch' : 'missing' });
  }
  return checked.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What is listed or to be fetched, and is not there. */
function absent(
  manifests: Bag['manifests'],
  toFetch: Bag['toFetch'],
  files: Bag['files'],
): Set<string> {
  const paths = new Set<string>();
  for (const listed of [...manifests.map(({ sums }) => sums.keys()), toFetch]) {
    for (const path of listed) if (!files.has(path)) paths.add(path);
  }
  return paths;
}

async function stateOf(
  path: string,
  item: ZipItem,
  manifests: readonly Manifest[],
  window: FileWindow,
  makeHash: MakeHash | undefined,
): Promise<FileState> {
  const promised = manifests.flatMap(({ algorithm, sums }) => {
    const sum = sums.get(path);
    return sum === undefined ? [] : [{ algorithm, sum }];
  });
  const algorithms = new Set<Algorithm>(promised.map(({ algorithm }) => algorithm));
  try {
    const found = await window.alone(() =>
      digests(contentOf(window, item), item.bytes, algorithms, makeHash),
    );
    for (const { algorithm, sum } of promised) {
      if ((await found.get(algorithm)) !== sum) return 'altered';
    }
  } catch (error) {
    if (error instanceof ZipDamage) return 'damaged';
    throw error;
  }
  if (promised.length > 0) return 'intact';
  return path.startsWith('data/') ? 'unlisted' : 'unsealed';
}

/** From 1.0 on every payload manifest lists every payload file. */
function findIncomplete(path: string, payload: readonly Manifest[], findings: Findings): void {
  const without = payload.filter(({ sums }) => !sums.has(path));
  if (without.length === payload.length) return;
  for (const { name } of without) findings.error('manifest-incomplete', `${name}: ${path}`);
}
