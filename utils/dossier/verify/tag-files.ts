import { isUnsafePath } from '@/utils/zip/path';
import { type Algorithm, hexLength } from './digest';
import type { Findings } from './findings';

/** `bagit.txt` as far as it could be understood. `strict` from version 1.0 on. */
export type Declaration = { version: string | null; encoding: string; strict: boolean };

/** RFC 8493 section 2.1.1: two lines, from 1.0 on without any spare space, and no BOM. */
export function parseDeclaration(bytes: Uint8Array, findings: Findings): Declaration {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const version = /^BagIt-Version\s*:\s*(\d+\.\d+)\s*$/m.exec(text)?.[1] ?? null;
  const encoding = /^Tag-File-Character-Encoding\s*:\s*(\S+)\s*$/m.exec(text)?.[1] ?? null;
  const strict = version === null || Number.parseInt(version, 10) >= 1;
  const exact =
    /^BagIt-Version: \d+\.\d+(?:\r\n|\r|\n)Tag-File-Character-Encoding: \S+(?:\r\n|\r|\n)?$/;
  const fits = strict ? exact.test(text) : text.startsWith('BagIt-Version');
  if (version === null || encoding === null || !fits) {
    findings.error('declaration-malformed', 'bagit.txt');
  }
  if (version !== null && !/^(?:0\.9[3-7]|1\.0)$/.test(version)) {
    findings.warning('version-unknown', version);
  }
  return { version, encoding: encoding ?? 'UTF-8', strict };
}

/** The text of a tag file in the encoding that `bagit.txt` declares. */
export function decodeTagFile(bytes: Uint8Array, encoding: string, findings: Findings): string {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = /^utf-16$/i.test(encoding) && bigEndian ? 'utf-16be' : encoding;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    findings.error('encoding-unknown', encoding);
    return new TextDecoder().decode(bytes);
  }
}

/** Labels and values of `bag-info.txt`, long values put together again (section 2.2.2). */
export function parseInfo(text: string, findings: Findings): (readonly [string, string])[] {
  const info: [string, string][] = [];
  for (const line of linesOf(text)) {
    const colon = line.indexOf(':');
    const last = info.at(-1);
    if (/^[ \t]/.test(line) && last !== undefined) last[1] += ` ${line.trim()}`;
    else if (colon < 1 || /^\s/.test(line)) findings.error('info-line-malformed', line);
    else info.push([line.slice(0, colon).trimEnd(), line.slice(colon + 1).trim()]);
  }
  return info;
}

/** Digests by path of one manifest (section 2.1.3). Paths that climb out are told and left aside. */
export function parseManifest(
  text: string,
  algorithm: Algorithm,
  { strict }: Declaration,
  findings: Findings,
): Map<string, string> {
  const sums = new Map<string, string>();
  for (const line of linesOf(text)) {
    const [, sum = '', written = ''] = /^([0-9a-f]+)[ \t]+(.+)$/is.exec(line) ?? [];
    if (sum.length !== hexLength(algorithm)) {
      findings.error('manifest-line-malformed', line);
      continue;
    }
    // What md5sum and its kin put before a path.
    const bare = written.replace(/^\*?(?:\.\/)?/, '');
    if (bare !== written) findings.warning('manifest-path-unusual', written);
    const path = decodePath(bare, strict);
    if (isUnsafePath(path.replace(/[\r\n]/g, ''))) {
      findings.error('manifest-path-unsafe', path);
      continue;
    }
    const before = sums.get(path);
    if (before !== undefined) {
      const same = before === sum.toLowerCase();
      if (same && !strict) findings.warning('manifest-path-twice', path);
      else findings.error('manifest-path-twice', path);
      continue;
    }
    sums.set(path, sum.toLowerCase());
  }
  return sums;
}

/** Paths of `fetch.txt`: URL, length or `-`, path (section 2.2.3). */
export function parseFetch(text: string, { strict }: Declaration, findings: Findings): Set<string> {
  const paths = new Set<string>();
  for (const line of linesOf(text)) {
    const [, written] = /^\S+[ \t]+(?:\d+|-)[ \t]+(.+)$/s.exec(line) ?? [];
    if (written === undefined) findings.error('fetch-line-malformed', line);
    else if (isUnsafePath(written)) findings.error('manifest-path-unsafe', written);
    else paths.add(decodePath(written, strict));
  }
  return paths;
}

/** From 1.0 on CR, LF and % are escaped; before, only line ends were, and a % stood for itself. */
function decodePath(path: string, strict: boolean): string {
  const escapes = strict ? /%(?:0[AD]|25)/gi : /%0[AD]/gi;
  return path.replace(escapes, decodeURIComponent);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
}
