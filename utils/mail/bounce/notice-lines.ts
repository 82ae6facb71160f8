import type { HeaderBlock } from '../headers';
import { readHeaders } from '../headers';

/** A notice says what it has to say within a page or two. */
const MAX_LINES = 1_000;
/** Longer lines are cut: it is also what keeps the rules that read them cheap. */
const MAX_LINE_LENGTH = 1_000;

/** The notice's own lines, and the header of the original where the text repeats it. */
export type NoticeLines = { lines: string[]; original: HeaderBlock | null };

/** `Received: …`: enough of them in a row are a header that was pasted into the text. */
const ORIGINAL_FIELD =
  /^(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type|dkim-signature|x-[\w-]+):/i;
const ANY_FIELD = /^[!-9;-~]{1,76}:/;
const NEEDED_FIELDS = 3;

/**
 * The lines of a notice's text, white space trimmed at their end, reply marks (`> `) taken off,
 * parted from the copy of the original's header.
 */
export function noticeLines(text: string): NoticeLines {
  const lines = text.split('\n', MAX_LINES).map((line) =>
    line
      .slice(0, MAX_LINE_LENGTH)
      .trimEnd()
      .replace(/^(?:> ?)+(?!>)/, ''),
  );
  const start = lines.findIndex((_, index) => isOriginalHeader(lines, index));
  if (start < 0) return { lines, original: null };
  const original = readHeaders(new TextEncoder().encode(lines.slice(start).join('\n')));
  return { lines: lines.slice(0, start), original };
}

function isOriginalHeader(lines: readonly string[], start: number): boolean {
  let found = 0;
  for (let i = start; found < NEEDED_FIELDS; i++) {
    const line = lines[i];
    if (!line) return false;
    if (ORIGINAL_FIELD.test(line)) found++;
    else if (i === start || !(ANY_FIELD.test(line) || /^\s/.test(line))) return false;
  }
  return true;
}
