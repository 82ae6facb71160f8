/**
 * Whether a path could land anywhere but under the folder it is extracted into, on any system:
 * absolute, climbing, with a drive, a home shortcut, a backslash or a control character.
 */
export function isUnsafePath(path: string): boolean {
  return (
    path === '' ||
    /^(?:[/~]|[a-z]:)/i.test(path) ||
    /[\\\p{Cc}]/u.test(path) ||
    path
      .replace(/\/$/, '')
      .split('/')
      .some((segment) => segment === '' || segment === '.' || segment === '..')
  );
}

/** The same for paths that some file system takes for one: other case, other Unicode form. */
export function foldedPath(path: string): string {
  return path.normalize('NFC').toLowerCase().normalize('NFC');
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const latin1 = new TextDecoder('latin1');

/** UTF-8, flagged or not, as nearly all write it; else one sign per byte, so that names stay apart. */
export function decodePath(name: Uint8Array): string {
  // Chrome holds what a decoder was given until it collects everything.
  if (name.every((byte) => byte < 0x80)) return String.fromCharCode(...name);
  try {
    return utf8.decode(name);
  } catch {
    return latin1.decode(name);
  }
}
