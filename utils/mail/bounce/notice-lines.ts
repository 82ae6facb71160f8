import { type HeaderBlock, readHeaders } from '@/utils/mail/headers';

/** A notice says what it has to say within a page or two. */
const MAX_LINES = 1_000;
/** Longer lines are cut: it is also what keeps the rules that read them cheap. */
const MAX_LINE_LENGTH = 1_000;

export type NoticeLines = {
  /** Every line of the text. */
  all: string[];
  /** The notice's own words: those before the copy of the original. */
  own: string[];
  /** The header of the original, where the text repeats it. */
  original: HeaderBlock | null;
};

/** Enough of these in a row, one of them a machine's, are a header pasted into the text. */
const ORIGINAL_FIELD =
  /^(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type|dkim-signature|x-[\w-]+):/i;
const MACHINE_FIELD = /^(?:received|return-path|message-id|mime-version|dkim-signature):/i;
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
  if (start < 0) return { all: lines, own: lines, original: null };
  const original = readHeaders(new TextEncoder().encode(lines.slice(start).join('\n')));
  return { all: lines, own: lines.slice(0, start), original };
}

function isOriginalHeader(lines: readonly string[], start: number): boolean {
  let found = 0;
  let machine = false;
  for (let i = start; found < NEEDED_FIELDS || !machine; i++) {
    const line = lines[i];
    if (!line) return false;
    machine ||= MACHINE_FIELD.test(line);
    if (ORIGINAL_FIELD.test(line)) found++;
    else if (i === start || !(ANY_FIELD.test(line) || /^\s/.test(line))) return false;
  }
  return true;
}
