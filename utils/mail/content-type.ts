import { withoutComments } from './comments';
import { decodeCharset } from './transfer-encoding';

/** A structured field such as Content-Type (RFC 2045 section 5.1) or Content-Disposition. */
export type ParameterizedField = {
  /** Lower case, such as `multipart/report` or `attachment`. */
  value: string;
  /** Names in lower case; continuations and charsets of RFC 2231 are resolved. */
  parameters: Map<string, string>;
};

/** What lies behind this many characters is not looked at; real fields are below 1 kB. */
const MAX_LENGTH = 8_192;

const PARAMETER = /;\s*([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^\s;"]*))/g;

/** Takes an unfolded field apart. Of a parameter given twice the first counts. Never throws. */
export function parseParameters(field: string): ParameterizedField {
  const text = withoutCommentsOutsideQuotes(field.slice(0, MAX_LENGTH));
  const value = (/^[^;\s]*/.exec(text.trim())?.[0] ?? '').toLowerCase();
  const written = new Map<string, string>();
  for (const [, name = '', quoted, bare = ''] of text.matchAll(PARAMETER)) {
    const key = name.toLowerCase();
    if (!written.has(key)) written.set(key, quoted?.replace(/\\(.)/g, '$1') ?? bare);
  }
  return { value, parameters: resolveContinuations(written) };
}

/** A boundary may hold parentheses, but only inside quotes. */
function withoutCommentsOutsideQuotes(text: string): string {
  return text.includes('"') ? text : withoutComments(text);
}

/** RFC 2231 sections 3 and 4: `name*0="a"; name*1*=%20b`, `name*=utf-8''a%20b`. */
function resolveContinuations(written: Map<string, string>): Map<string, string> {
  const resolved = new Map<string, string>();
  for (const [key, value] of written) {
    const [, name = key, section, extended] = /^([^*]+)(?:\*(\d{1,3}))?(\*)?$/.exec(key) ?? [];
    if (section === undefined && !extended) resolved.set(name, value);
    else if (section === undefined || section === '0') {
      resolved.set(name, joinSections(name, written, value, Boolean(extended)));
    }
  }
  return resolved;
}

function joinSections(
  name: string,
  written: Map<string, string>,
  first: string,
  extended: boolean,
): string {
  const [, charset = 'utf-8', text = first] = extended
    ? (/^([^']*)'[^']*'(.*)$/.exec(first) ?? [])
    : [];
  let bytes = extended ? percentBytes(text) : plainBytes(first);
  for (let section = 1; ; section++) {
    const plain = written.get(`${name}*${section}`);
    const encoded = written.get(`${name}*${section}*`);
    if (plain === undefined && encoded === undefined) break;
    bytes = bytes.concat(plain === undefined ? percentBytes(encoded ?? '') : plainBytes(plain));
  }
  return decodeCharset(Uint8Array.from(bytes), charset);
}

function plainBytes(text: string): number[] {
  return [...new TextEncoder().encode(text)];
}

function percentBytes(text: string): number[] {
  const bytes: number[] = [];
  for (const [, hex, other] of text.matchAll(/%([0-9A-Fa-f]{2})|(.)/gsu)) {
    if (hex) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...plainBytes(other ?? ''));
  }
  return bytes;
}
