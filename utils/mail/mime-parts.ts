import { type ParameterizedField, parseParameters } from './content-type';
import { firstField, type HeaderBlock, readHeaders } from './headers';

/** Mail programs nest below ten; Postfix stops looking at 100 (`mime_nesting_limit`). */
export const MAX_DEPTH = 30;
/** A mail with more parts is hostile or a digest that nobody reads part by part. */
export const MAX_PARTS = 1_000;
/** A part's header is a few lines; this keeps 1,000 parts without an end of header affordable. */
const MAX_PART_HEADER_BYTES = 16 * 1024;

/** One body part (RFC 2046 section 5.1). Offsets count bytes of the whole message. */
export type MimePart = {
  headers: HeaderBlock;
  contentType: ParameterizedField;
  disposition: ParameterizedField;
  /** Content-Transfer-Encoding in lower case, `7bit` where none is given. */
  encoding: string;
  start: number;
  bodyStart: number;
  /** Without the line end that belongs to the boundary. */
  bodyEnd: number;
};

export type MimeProblem = 'nested-too-deep' | 'too-many-parts';

export type MimeParts = {
  /** The message itself first, then its parts in the order they stand, multiparts included. */
  parts: MimePart[];
  problems: MimeProblem[];
};

/** A multipart whose end has not come yet. */
type OpenMultipart = { delimiter: Uint8Array; part: MimePart };

const LF = 10;
const CR = 13;
const DASH = 45;

/**
 * Finds the parts of a message in one pass over its lines, without decoding or copying bodies.
 * Messages inside (`message/rfc822`) are parts, not entered. Never throws.
 */
export function readParts(message: Uint8Array): MimeParts {
  const root = openPart(message, 0);
  const parts = [root];
  const problems = new Set<MimeProblem>();
  const open: OpenMultipart[] = [];
  /** The part whose content the lines belong to: null in an epilogue. */
  let current: MimePart | null = root;

  const enter = (part: MimePart) => {
    const delimiter = multipartDelimiter(part);
    if (!delimiter) return;
    if (open.length < MAX_DEPTH) open.push({ delimiter, part });
    else problems.add('nested-too-deep');
  };

  enter(root);
  let line = root.bodyStart;
  while (open.length > 0 && line < message.length) {
    const newline = message.indexOf(LF, line);
    const next = newline < 0 ? message.length : newline + 1;
    const level = matchingLevel(message, line, next, open);
    if (level >= 0) {
      const matched = open[level] as OpenMultipart;
      const end = beforeLineEnd(message, line);
      if (current) closePart(message, current, end);
      for (const { part } of open.splice(level + 1)) closePart(message, part, end);
      const afterDelimiter = line + matched.delimiter.length;
      if (message[afterDelimiter] === DASH && message[afterDelimiter + 1] === DASH) {
        closePart(message, matched.part, next);
        open.pop();
        current = null;
      } else if (parts.length < MAX_PARTS) {
        current = openPart(message, next);
        parts.push(current);
        enter(current);
      } else {
        problems.add('too-many-parts');
        current = null;
      }
    }
    line = next;
  }
  return { parts, problems: [...problems] };
}

function openPart(message: Uint8Array, start: number): MimePart {
  const headers = readHeaders(
    start === 0 ? message : message.subarray(start, start + MAX_PART_HEADER_BYTES),
  );
  return {
    headers,
    contentType: parseParameters(firstField(headers, 'content-type') ?? 'text/plain'),
    disposition: parseParameters(firstField(headers, 'content-disposition') ?? ''),
    encoding: firstField(headers, 'content-transfer-encoding')?.toLowerCase() ?? '7bit',
    start,
    bodyStart: start + headers.bodyStart,
    bodyEnd: message.length,
  };
}

function closePart(message: Uint8Array, part: MimePart, end: number): void {
  // A boundary inside what looked like the header: the part has no body.
  if (end < part.bodyStart) {
    part.headers = readHeaders(message.subarray(part.start, Math.max(part.start, end)));
    part.bodyStart = Math.max(part.start, end);
  }
  part.bodyEnd = Math.max(part.bodyStart, end);
}

function multipartDelimiter(part: MimePart): Uint8Array | null {
  const boundary = part.contentType.parameters.get('boundary');
  if (!part.contentType.value.startsWith('multipart/') || !boundary) return null;
  return new TextEncoder().encode(`--${boundary}`);
}

/** Index of the innermost open multipart whose delimiter the line is, else -1. */
function matchingLevel(
  message: Uint8Array,
  line: number,
  next: number,
  open: readonly OpenMultipart[],
): number {
  if (message[line] !== DASH || message[line + 1] !== DASH) return -1;
  for (let level = open.length - 1; level >= 0; level--) {
    const { delimiter } = open[level] as OpenMultipart;
    if (isDelimiterLine(message, line, next, delimiter)) return level;
  }
  return -1;
}

function isDelimiterLine(
  message: Uint8Array,
  line: number,
  next: number,
  delimiter: Uint8Array,
): boolean {
  if (next - line < delimiter.length) return false;
  for (let i = 2; i < delimiter.length; i++) {
    if (message[line + i] !== delimiter[i]) return false;
  }
  let rest = line + delimiter.length;
  if (message[rest] === DASH && message[rest + 1] === DASH) return true;
  // Section 5.1.1: only white space may follow, else it is another, longer boundary.
  while (rest < next && (message[rest] as number) <= 32) rest++;
  return rest >= next;
}

function beforeLineEnd(message: Uint8Array, line: number): number {
  let end = line;
  if (end > 0 && message[end - 1] === LF) end--;
  if (end > 0 && message[end - 1] === CR) end--;
  return end;
}
