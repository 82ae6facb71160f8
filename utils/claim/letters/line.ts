import type { Block, Line, Run } from '@/utils/claim/letters/document';

/** What a blank looks like wherever it stands in a text. */
export const BLANKS = /\[_+: [^[\]]+\]/g;
const BLANK = new RegExp(`(${BLANKS.source})`);

/** A visible blank, `[________: importo]`. */
export function blank(what: string): Run {
  return { kind: 'blank', text: `[________: ${what}]` };
}

/** A value of the case, or the blank that asks for it. */
export function filled(told: string | null, what: string): Run {
  const run = value(told ?? '');
  return run.text === '' ? blank(what) : run;
}

/** A value that cannot be missing. Line breaks become spaces. */
export function value(text: string): Run {
  return { kind: 'value', text: legible(text).trim() };
}

/**
 * Mail brings characters that XML 1.0 forbids, or that turn the reading order of what follows: a
 * subject must not break the document nor hide in it.
 */
function legible(text: string): string {
  return text
    .replace(/[\p{Cs}\p{Bidi_Control}\uFFFE\uFFFF]|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/g, ' ');
}

/** Template tag: the literal parts are the letter's words, the rest are runs or further words. */
export function write(words: TemplateStringsArray, ...parts: (string | Run | Line)[]): Line {
  return words.flatMap((text, index): Line => {
    const before: Line = text === '' ? [] : [{ kind: 'words', text }];
    const part = parts[index];
    if (part === undefined || part === '') return before;
    return before.concat(typeof part === 'string' ? { kind: 'words', text: part } : part);
  });
}

/** A line that the user edited: its blanks stay blanks, the rest is his own. */
export function editedLine(text: string): Line {
  return legible(text)
    .split(BLANK)
    .filter((part) => part !== '')
    .map((part): Run => ({ kind: BLANK.test(part) ? 'blank' : 'value', text: part }));
}

export function heading(text: string): Block {
  return { kind: 'heading', weight: 3, line: [{ kind: 'words', text }] };
}

export function paragraph(weight: Block['weight'], line: Line): Block {
  return { kind: 'paragraph', weight, line };
}

export function item(weight: Block['weight'], line: Line): Block {
  return { kind: 'item', weight, line };
}
