import type { Person } from './draft';
import { MONTHS } from './rome';

/** Unfolded fields of a message's header, in order, each byte a character (latin1). */
export function headerFields(message: Buffer): [name: string, value: string][] {
  const head = message.subarray(0, bodyStart(message)).toString('latin1');
  return head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]] : [];
    });
}

/** Index of the first byte after the empty line. */
export function bodyStart(message: Buffer): number {
  const ends = ['\r\n\r\n', '\n\n'].map((end) => [message.indexOf(end), end.length] as const);
  const found = ends.filter(([at]) => at >= 0).sort(([a], [b]) => a - b)[0];
  return found ? found[0] + found[1] : message.length;
}

/** First value of a field, names compared without case. */
export function fieldValue(fields: [string, string][], name: string): string | null {
  return fields.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

/** Decodes encoded words (RFC 2047) and raw UTF-8 or latin1; what cannot be decoded stays. */
export function decodeHeader(value: string): string {
  return decodeRaw(value).replace(
    /=\?([^?*\s]+)[^?\s]*\?([BbQq])\?([^?]*)\?=(?:\s+(?==\?))?/g,
    (word, charset: string, encoding: string, text: string) =>
      decodeText(decodeWord(encoding, text), charset) ?? word,
  );
}

/** Bytes as text in a charset, or null where nobody knows the charset. */
export function decodeText(bytes: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export function parseAddresses(value: string | null): Person[] {
  if (value === null) return [];
  const parts = value.match(/(?:"(?:\\.|[^"\\])*"|\([^)]*\)|[^,])+/g) ?? [];
  return parts.flatMap((part) => {
    const angled = part.match(/^(.*)<([^>]*)>/s);
    const address = (angled?.[2] ?? part.replace(/\([^)]*\)/g, '')).trim();
    const name = angled?.[1]?.trim().replace(/^"|"$/g, '') ?? '';
    return address === '' ? [] : [{ name: name === '' ? null : decodeHeader(name), address }];
  });
}

/** RFC 5322 section 3.3 and the obsolete forms of 4.3; epoch ms, null where it is no date. */
export function parseDate(value: string | null): number | null {
  const found = value?.match(
    /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4})?/,
  );
  if (!found) return null;
  const [, day, monthName, yearText, hour, minute, second, zone] = found;
  const month = MONTHS.findIndex((name) => name.toLowerCase() === monthName?.toLowerCase());
  if (month < 0) return null;
  const year =
    Number(yearText) + (Number(yearText) < 50 ? 2000 : Number(yearText) < 100 ? 1900 : 0);
  const utc = Date.UTC(year, month, Number(day), Number(hour), Number(minute), Number(second ?? 0));
  return utc - zoneMs(zone);
}

function zoneMs(zone: string | undefined): number {
  if (!zone) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5));
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000;
}

function decodeWord(encoding: string, text: string): Buffer {
  if (encoding.toUpperCase() === 'B') return Buffer.from(text, 'base64');
  const raw = text
    .replace(/_/g, ' ')
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  return Buffer.from(raw, 'latin1');
}

function decodeRaw(value: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'latin1'));
  } catch (error) {
    if (error instanceof TypeError) return value;
    throw error;
  }
}
