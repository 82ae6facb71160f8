import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft } from '@/utils/claim/letters/drafts';
import { splitSentences, webFormText } from '@/utils/claim/letters/render/web-form';
import { CASES, SHOPKEEPER } from '../../../../fixtures/cases';

const letters = Object.values(CASES).flatMap((input) =>
  (['associazione', 'reclamo', 'diffida'] as const).flatMap((id) => draft(id, input)),
);

describe('webFormText', () => {
  it('leaves nothing out where the limit is wide', () => {
    for (const letter of letters) expect(webFormText(letter, 20_000).leftOut).toEqual([]);
  });

  it('keeps any limit, and every sentence is either in the text or told as left out', () => {
    const sentences = (letter: (typeof letters)[number]) => {
      const { text } = webFormText(letter, 20_000);
      return text.split(/\n+/).flatMap((line) => splitSentences(line.replace(/^- /, '')));
    };
    fc.assert(
      fc.property(
        fc.constantFrom(...letters),
        fc.integer({ min: 0, max: 3000 }),
        (letter, limit) => {
          const { text, leftOut } = webFormText(letter, limit);
          expect(text.length).toBeLessThanOrEqual(limit);
          for (const sentence of sentences(letter)) {
            const opensList = sentence.endsWith(':');
            expect(opensList || text.includes(sentence) || leftOut.includes(sentence)).toBe(true);
          }
        },
      ),
    );
  });

  it('keeps what is asked before anything else', () => {
    const [letter] = draft('associazione', SHOPKEEPER);
    if (!letter) throw new Error('No draft');
    expect(webFormText(letter, 150).text).toBe(
      'Chiedo a Italiaonline:\n- 495,50 euro a titolo di risarcimento del danno;\n- 0,82 euro a titolo di rimborso del canone.',
    );
  });
});

describe('splitSentences', () => {
  it('does not stop at abbreviations', () => {
    expect(
      splitSentences('Scrivo a Italiaonline S.p.A. Via X, art. 1218 c.c. Poi basta. Fine.'),
    ).toEqual(['Scrivo a Italiaonline S.p.A. Via X, art. 1218 c.c. Poi basta.', 'Fine.']);
  });
});
