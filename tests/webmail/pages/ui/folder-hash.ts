import { isVersion8 } from './config';

const INBOX = 'default0/INBOX';
/** Stands for the `url.key` of a user. */
const SHIFT = 3;

/** The hash of a folder. 8 hides every folder but the inbox behind shifted letters. */
export function hashOf(folder: string): string {
  const shown = isVersion8 && folder !== INBOX ? `default0//${shift(folder, SHIFT)}` : folder;
  return `#!!&app=io.ox/mail&folder=${encodeURIComponent(shown).replaceAll('%2F', '/')}`;
}

/** The folder that a hash names, or null. */
export function folderOfHash(hash: string): string | null {
  const value = hash
    .slice(1)
    .split('&')
    .find((pair) => pair.startsWith('folder='));
  if (!value) return null;
  const folder = decodeURIComponent(value.slice('folder='.length));
  return folder.startsWith('default0//')
    ? shift(folder.slice('default0//'.length), -SHIFT)
    : folder;
}

function shift(text: string, by: number): string {
  return String.fromCodePoint(...[...text].map((char) => (char.codePointAt(0) ?? 0) + by));
}
