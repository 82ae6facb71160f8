import { bytesText, utf8Text } from './bytes-text';

/**
 * The header block ends here even without an empty line. 1 MiB is Exim's own limit
 * (`header_maxsize`); whatever was delivered to a mailbox stays far below it.
 */
export const MAX_HEADER_BYTES = 1024 * 1024;
/** Text of one field is cut here: Postfix's `header_size_limit`. */
export const MAX_FIELD_BYTES = 102_400;
/** Real messages carry 20 to 150 fields; 2,000 leaves room for any mail loop. */
export const MAX_FIELDS = 2_000;

/** What was cut or skipped while reading a header block. */
export type HeaderProblem =
  | 'header-too-long'
  | 'field-too-long'
  | 'too-many-fields'
  | 'not-a-field';

/** One header field (RFC 5322 section 2.2) as it stands in the message. */
export type HeaderField = {
  /** Lower case. */
  name: string;
  /** What follows the colon, folds and outer spaces kept. */
  raw: string;
};

export type HeaderBlock = {
  /** From top to bottom. */
  fields: HeaderField[];
  /** Byte offset of the body: behind the empty line, or the end where there is none. */
  bodyStart: number;
  problems: HeaderProblem[];
};

const LF = 10;
const CR = 13;
const SPACE = 32;
const TAB = 9;

/** Byte ranges of the logical (still folded) lines of a header block. */
type FieldRanges = {
  starts: number[];
  ends: number[];
  bodyStart: number;
  problems: Set<HeaderProblem>;
};

/** Reads a message's header block; the body is neither decoded nor copied. Never throws. */
export function readHeaders(bytes: Uint8Array): HeaderBlock {
  const { starts, ends, bodyStart, problems } = fieldRanges(bytes);
  const end = ends.at(-1) ?? 0;
  // One decoding for the whole block: in ASCII a byte's offset is its character's offset.
  const text = utf8Text(bytes.subarray(0, end));
  const ascii = text !== null && text.length === end ? text : null;

  const fields: HeaderField[] = [];
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i] as number;
    let stop = ends[i] as number;
    if (stop - start > MAX_FIELD_BYTES) {
      stop = start + MAX_FIELD_BYTES;
      problems.add('field-too-long');
    }
    const line = ascii ? ascii.slice(start, stop) : bytesText(bytes.subarray(start, stop));
    const field = parseField(line);
    if (field) fields.push(field);
    else if (!isEnvelopeLine(line)) problems.add('not-a-field');
  }
  return { fields, bodyStart, problems: [...problems] };
}

function fieldRanges(bytes: Uint8Array): FieldRanges {
  const starts: number[] = [];
  const ends: number[] = [];
  const problems = new Set<HeaderProblem>();
  const limit = Math.min(bytes.length, MAX_HEADER_BYTES);
  let position = 0;
  while (position < limit) {
    const newline = bytes.indexOf(LF, position);
    const lineEnd = newline < 0 || newline >= limit ? limit : newline;
    let textEnd = lineEnd;
    while (textEnd > position && bytes[textEnd - 1] === CR) textEnd--;
    if (textEnd === position && lineEnd < limit) {
      return { starts, ends, bodyStart: lineEnd + 1, problems };
    }
    const first = bytes[position];
    if ((first === SPACE || first === TAB) && starts.length > 0) {
      ends[ends.length - 1] = textEnd;
    } else if (starts.length < MAX_FIELDS) {
      starts.push(position);
      ends.push(textEnd);
    } else {
      problems.add('too-many-fields');
    }
    position = lineEnd + 1;
  }
  if (bytes.length > MAX_HEADER_BYTES) problems.add('header-too-long');
  return { starts, ends, bodyStart: limit, problems };
}

// Section 3.6.8's printable characters; the obsolete syntax (4.5) allows space before the colon.
const FIELD_NAME = /^([!-9;-~]{1,200})[ \t]*$/;

function parseField(line: string): HeaderField | null {
  const colon = line.indexOf(':');
  const name = colon > 0 ? FIELD_NAME.exec(line.slice(0, Math.min(colon, 256)))?.[1] : undefined;
  return name === undefined ? null : { name: name.toLowerCase(), raw: line.slice(colon + 1) };
}

/** The line that mbox files and some gateways put on top: `From sender Thu Apr 29 …`. */
function isEnvelopeLine(line: string): boolean {
  return line.startsWith('From ') || line.startsWith('>From ');
}

/** A field's text on one line (RFC 5322 section 2.2.3), without outer white space. */
export function unfold(raw: string): string {
  return (raw.includes('\n') ? raw.replace(/(?<!\r)\r*\n(?=[ \t])/g, '') : raw).trim();
}

/** Text of the first field of that lower-case name, null where there is none. */
export function firstField(block: HeaderBlock, name: string): string | null {
  const field = block.fields.find((candidate) => candidate.name === name);
  return field ? unfold(field.raw) : null;
}

/** Text of every field of that lower-case name, top to bottom. */
export function allFields(block: HeaderBlock, name: string): string[] {
  const texts: string[] = [];
  for (const field of block.fields) if (field.name === name) texts.push(unfold(field.raw));
  return texts;
}
