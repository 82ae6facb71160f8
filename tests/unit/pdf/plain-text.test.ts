import { describe, expect, it } from 'vitest';
import { documentPdf } from '@/utils/pdf/document';
import { fontChoice } from '@/utils/pdf/fonts';
import { isPlain } from '@/utils/pdf/plain-text';
import { readFonts } from '../../fixtures/fonts';
import { readPdf } from '../../fixtures/read-pdf';

const fonts = readFonts();
const plain = Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit)).filter(
  isPlain,
);

describe('plain text', { timeout: 120_000 }, () => {
  it('is in every text font', () => {
    const choose = fontChoice(fonts);
    for (const font of ['regular', 'bold', 'mono'] as const) {
      expect(plain.filter((letter) => choose(letter, font) !== font)).toEqual([]);
    }
  });

  it('is no text that wants the shaper', () => {
    expect(['e\u0301', 'ﬁ', 'Ж', 'א', 'م', '🎉', '\u00ad', '\u200d', '\n'].filter(isPlain)).toEqual(
      [],
    );
  });

  it('reads as it was written, whatever bytes stand for its letters', async () => {
    // pdf.js gives the micro sign as the Greek letter.
    const text = plain.filter((letter) => letter !== ' ' && letter !== 'µ').join('');
    const pdf = await documentPdf([{ kind: 'paragraph', text }], {
      ...{ title: 't', language: 'it', creator: 't', createdAt: '2026-01-01T00:00:00Z', fonts },
      ...{ runningTitle: null, pageLabel: () => '' },
    });
    const { pages } = await readPdf(pdf);
    expect(
      pages
        .map((page) => page.text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toBe(text);
  });
});
