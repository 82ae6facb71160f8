import { unzipSync } from 'fflate';
import { canonicalJson } from '@/utils/evidence/canonical-json';
import { type Files, foldered, resealed, zip } from '../unit/dossier/verify/bags';
import { rawZip } from '../unit/zip/raw-zip';

type Bytes = Uint8Array<ArrayBuffer>;
/** A dossier's zip, and its files by their paths in the bag. */
type Sound = { bytes: Bytes; folder: string; files: Record<string, Uint8Array> };
/** What a spoiled dossier is, and the codes of `problems` that it is to be found out by. */
export type Spoiling = { codes: readonly string[]; spoil(sound: Sound): Bytes | Promise<Bytes> };

const LOG = 'data/custodia.jsonl';
const JSON_FILE = 'data/dossier.json';

/** Ways in which a dossier goes bad, by accident and by intent. */
export const SPOILINGS = {
  truncated: { codes: ['truncated'], spoil: ({ bytes }) => bytes.slice(0, bytes.length * 0.7) },
  empty: { codes: ['not-a-zip'], spoil: () => new Uint8Array() },
  'not-a-zip': { codes: ['not-a-zip'], spoil: () => utf8('<html>404</html>') },
  'bit-flipped': {
    codes: ['file-damaged'],
    spoil: ({ bytes }) => {
      const spoiled = bytes.slice();
      const at = Buffer.from(bytes).indexOf('Delivered-To');
      spoiled[at] = (spoiled[at] as number) ^ 1;
      return spoiled;
    },
  },
  'file-changed': {
    codes: ['file-altered'],
    spoil: (sound) => zipped(sound, { 'data/dossier.pdf': reversed(sound, 'data/dossier.pdf') }),
  },
  'file-missing': {
    codes: ['file-missing', 'oxum-wrong'],
    spoil: (sound) => zipped(sound, { 'data/danni.csv': null }),
  },
  'file-added': {
    codes: ['file-unlisted', 'oxum-wrong'],
    spoil: (sound) => zipped(sound, { 'data/prove/extra.eml': utf8('x') }),
  },
  'message-exchanged': {
    codes: ['evidence-hash-differs'],
    spoil: (sound) => forged(sound, { [firstMessage(sound)]: utf8('Subject: x\r\n\r\n') }),
  },
  'custody-altered': {
    codes: ['custody-broken'],
    spoil: (sound) => {
      const [first = '', ...others] = textOf(sound, LOG).split('\n');
      const entry = { ...JSON.parse(first), version: '9.9.9' };
      return forged(sound, { [LOG]: utf8([canonicalJson(entry), ...others].join('\n')) });
    },
  },
  'custody-cut': {
    codes: ['custody-head-differs'],
    spoil: (sound) => {
      const lines = textOf(sound, LOG).split('\n');
      return forged(sound, {
        [LOG]: utf8(
          lines
            .slice(0, -2)
            .map((line) => `${line}\n`)
            .join(''),
        ),
      });
    },
  },
  'schema-broken': {
    codes: ['dossier-invalid'],
    spoil: (sound) => {
      const dossier = { ...JSON.parse(textOf(sound, JSON_FILE)), timeZone: 'Mars/Olympus' };
      return forged(sound, { [JSON_FILE]: utf8(JSON.stringify(dossier)) });
    },
  },
  'no-dossier': {
    codes: ['not-a-dossier'],
    spoil: (sound) => forged(sound, { [JSON_FILE]: null }),
  },
  'climbing-path': {
    codes: ['unsafe-path'],
    spoil: () => rawZip([{ path: '../../evil.sh', content: utf8('rm') }]),
  },
  'symbolic-link': {
    codes: ['symbolic-link'],
    spoil: () => rawZip([{ path: 'a/bagit.txt', content: utf8('/etc/passwd'), mode: 0xa1ff }]),
  },
  'overlapping-entries': {
    codes: ['overlapping-entries'],
    spoil: () => rawZip([{ path: 'a/bagit.txt' }, { path: 'a/b.txt', offset: 0 }]),
  },
  encrypted: {
    codes: ['encrypted'],
    spoil: () => rawZip([{ path: 'a/bagit.txt', flags: 1 }]),
  },
  'swelling-entry': {
    codes: ['malformed'],
    spoil: () =>
      rawZip([{ path: 'a/bagit.txt', content: new Uint8Array(9 << 20), deflate: true, bytes: 9 }]),
  },
  bomb: {
    codes: ['bomb'],
    spoil: () =>
      rawZip([{ path: 'a/bagit.txt', content: new Uint8Array(9), deflate: true, bytes: 1 << 30 }]),
  },
} as const satisfies Record<string, Spoiling>;

export type SpoilingName = keyof typeof SPOILINGS;
export const SPOILING_NAMES = Object.keys(SPOILINGS) as SpoilingName[];

/** The zip of a sound dossier, spoiled. */
export async function spoil(name: SpoilingName, bytes: Bytes): Promise<Bytes> {
  const entries = Object.entries(unzipSync(bytes));
  const folder = (entries[0]?.[0] ?? '').split('/')[0] as string;
  const files = entries.map(([path, content]) => [path.slice(folder.length + 1), content]);
  return SPOILINGS[name].spoil({ bytes, folder, files: Object.fromEntries(files) });
}

type Changes = Record<string, Uint8Array | null>;

function changed(files: Record<string, Uint8Array>, changes: Changes): Files {
  const entries = Object.entries({ ...files, ...changes });
  return Object.fromEntries(entries.filter(([, content]) => content !== null)) as Files;
}

async function bytesOf(files: Files, folder: string): Promise<Bytes> {
  return new Uint8Array(await zip(foldered(files, folder), { level: 0 }).arrayBuffer());
}

function zipped({ files, folder }: Sound, changes: Changes): Promise<Bytes> {
  return bytesOf(changed(files, changes), folder);
}

/** With new manifests, as someone would who knows BagIt. */
function forged({ files, folder }: Sound, changes: Changes): Promise<Bytes> {
  return bytesOf(resealed(changed(files, changes)), folder);
}

function firstMessage({ files }: Sound): string {
  return Object.keys(files).find((path) => path.startsWith('data/prove/')) as string;
}

function reversed({ files }: Sound, path: string): Uint8Array {
  return (files[path] as Uint8Array).toReversed();
}

function textOf({ files }: Sound, path: string): string {
  return new TextDecoder().decode(files[path]);
}

function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}
