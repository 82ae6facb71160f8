import type { FontChoice, FontName } from './fonts';
import { codePoints } from './legible';

/** What is set as one (a letter with its marks, a joined emoji), and its font. */
export type Cluster = Readonly<{ text: string; font: FontName }>;

/** A character with the marks, skin tones and ZWNJ after it, or several held together by ZWJ. */
const PART = String.raw`\P{M}(?:\p{M}|\p{Emoji_Modifier})*`;
const CLUSTER = new RegExp(
  String.raw`\p{Regional_Indicator}{2}|${PART}(?:\u200d${PART}|\u200c)*|\p{M}+`,
  'gu',
);

/** Cuts a text into clusters; those that no font can show become their code points in words. */
export function clusters(text: string, wanted: FontName, choose: FontChoice): Cluster[] {
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
