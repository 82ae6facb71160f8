import { create, type Font } from 'fontkit';

/**
 * The fonts of every PDF, as the bytes of TrueType files. `arabic`, `hebrew` and `emoji` serve the
 * characters that the text fonts lack.
 */
export const FONT_NAMES = ['regular', 'bold', 'mono', 'arabic', 'hebrew', 'emoji'] as const;
export type FontName = (typeof FONT_NAMES)[number];
export type PdfFonts = Readonly<Record<FontName, Uint8Array>>;

/** Says which font can show a text; the caller's choice comes first. */
export type FontChoice = (text: string, wanted: FontName) => FontName | null;

/** Characters that shape their neighbours and have no picture of their own. */
const JOINERS = /\u200c|\u200d|\ufe0e|\ufe0f/gu;
const ZERO_WIDTH_JOINER = /\u200c|\u200d/u;
const EMOJI_SELECTOR = '\ufe0f';

/** Opens the fonts for their character maps. Throws where the bytes are no font. */
export function fontChoice(fonts: PdfFonts): FontChoice {
  const faces = new Map(FONT_NAMES.map((name) => [name, openFace(fonts[name], name)]));

  function covers(name: FontName, text: string): boolean {
    const face = faces.get(name);
    return [...text].every((char) => face?.hasGlyphForCodePoint(char.codePointAt(0) ?? 0));
  }

  return (text, wanted) => {
    const visible = text.replace(JOINERS, '');
    if (visible === '') return null;
    // Between Latin letters a joiner only hides: no font may swallow it there.
    if (ZERO_WIDTH_JOINER.test(text) && covers('regular', visible)) return null;
    return candidates(text, wanted).find((name) => covers(name, visible)) ?? null;
  };
}

function candidates(text: string, wanted: FontName): readonly FontName[] {
  if (text.includes(EMOJI_SELECTOR)) return ['emoji', wanted];
  return [wanted, 'regular', 'arabic', 'hebrew', 'emoji'];
}

function openFace(bytes: Uint8Array, name: FontName): Font {
  const face = create(bytes as Buffer);
  if (!('hasGlyphForCodePoint' in face)) throw new Error(`Not a single font: ${name}`);
  return face;
}
