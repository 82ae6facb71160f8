import type { FontChoice, FontName } from './fonts';
import { codePoints } from './legible';

/**
 * What is set as one (a letter with its marks, a joined emoji, a plain word), and its font. Plain
 * words alone may be torn apart.
 */
export type Cluster = Readonly<{ text: string; font: FontName }>;

/** A character with the marks, skin tones and ZWNJ after it, or several held together by ZWJ. */
const PART = String.raw`\P{M}(?:\p{M}|\p{Emoji_Modifier})*`;
const CLUSTER = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|${PART}(?:\u200d${PART}|\u200c)*|\p{M}+`,
  'gu',
);

/** Of a single unit each, and in every text font: most mail is nothing else. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\xff]*$/;
const AROUND_SPACE = /(?= )|(?<= )/;

/**
 * Cuts a text into clusters, a plain one into words and spaces: fewer to measure. Those that no font
 * can show become their code points in words.
 */
export function clusters(text: string, wanted: FontName, choose: FontChoice): Cluster[] {
  if (PLAIN.test(text)) {
    return text === ''
      ? []
      : text.split(AROUND_SPACE).map((word) => ({ text: word, font: wanted }));
  }
  const result: Cluster[] = [];
  let missing = '';

  function spellMissing(): void {
    if (missing === '') return;
    for (const char of codePoints(missing)) result.push({ text: char, font: wanted });
    missing = '';
  }

  for (const [cluster] of text.matchAll(CLUSTER)) {
    const font = choose(cluster, wanted);
    if (font === null) {
      missing += cluster;
    } else {
      spellMissing();
      result.push({ text: cluster, font });
    }
  }
  spellMissing();
  return result;
}

/** A plain word in its letters; what must not be torn apart as it is. */
export function singly<T extends Cluster>(cluster: T): T[] {
  if (!PLAIN.test(cluster.text)) return [cluster];
  return Array.from(cluster.text, (text) => ({ ...cluster, text }));
}
