import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Canvas } from '@/utils/pdf/canvas';
import { TEXT } from '@/utils/pdf/theme';
import { readFonts } from '../../fixtures/fonts';

const { typesetter } = new Canvas(
  { title: 'test', language: 'it', creator: 'test', createdAt: '2026-01-01T00:00:00Z' },
  readFonts(),
);
const WIDTH = 120;

const lines = (text: string) => typesetter.lines(text, TEXT.body, WIDTH);
const drawn = (text: string) => lines(text).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('typesetter', { timeout: 120_000 }, () => {
  it('wraps at spaces and within the width', () => {
    const text = 'Convocazione per supplenza fino al trenta giugno';
    expect(lines(text).length).toBeGreaterThan(1);
    expect(drawn(text).join('')).toBe(text);
  });

  it('breaks words that are too long, after punctuation where it can', () => {
    const address = 'nome.cognome.lunghissimo@dominio-altrettanto-lungo.example';
    expect(drawn(address).join('')).toBe(address);
    expect(drawn(address)[0]).toMatch(/[.@-]$/);
    expect(drawn('x'.repeat(300)).join('')).toBe('x'.repeat(300));
  });

  it('gives each script a font that has it and names what none has', () => {
    const fonts = lines('é Ж Ω א م 🎉').flatMap(({ runs }) => runs.map((run) => run.font));
    expect(new Set(fonts)).toEqual(new Set(['regular', 'hebrew', 'arabic', 'emoji']));
    expect(drawn('你好 x').join('')).toBe('[U+4F60 U+597D] x');
  });

  it('names a joiner that hides between letters of other scripts', () => {
    expect(drawn('pay\u200dpal').join('')).toContain('U+200D');
  });

  it('names the marks that would pile up over the lines around, and sets those of languages', () => {
    for (const mark of ['\u0301', '\u064e', '\u0650', '\u05b8', '\u064e\u200d', '\u0651\u200c']) {
      const all = drawn(`riga \u0628${mark.repeat(40)}`).join('');
      expect(all.match(/U\+0[36]|U\+05B8/g)?.length).toBeGreaterThanOrEqual(40);
      expect(all).not.toMatch(/\p{M}/u);
    }
    for (const word of ['مَرْحَبًا', 'اللَّهُ', 'בְּרֵאשִׁ֖ית', 'Tiếng', 'Việt']) {
      expect(drawn(word).join('').normalize()).toBe(word.normalize());
    }
  });

  it('sets Hebrew from the right, with its numbers from the left', () => {
    const [line] = typesetter.lines('שלום 25 אב', TEXT.body, 400);
    expect(line?.runs.map((run) => run.text.trim()).filter(Boolean)).toEqual(['אב', '25', 'שלום']);
    expect(line?.spoken).toBe('שלום 25 אב');
  });

  it('never exceeds the width and never loses a visible character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        for (const line of lines(text)) expect(line.width).toBeLessThanOrEqual(WIDTH + 0.01);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 80 }), (text) => {
        const folded = text.replace(/ +/g, ' ').trim();
        expect(drawn(text).join('')).toBe(folded);
      }),
    );
  });
});
