import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LetterDocument, lineText } from '@/utils/claim/letters/document';
import { draft } from '@/utils/claim/letters/drafts';
import {
  draftKey,
  draftOf,
  placedLines,
  staleEdits,
  withDraft,
  withEdit,
  withEdits,
} from '@/utils/claim/letters/edits';
import { renderText } from '@/utils/claim/letters/render/text';
import type { LineEdit } from '@/utils/claim/schema';
import { RETIRED, SHOPKEEPER } from '../../../fixtures/cases';

const [letter] = draft('diffida', SHOPKEEPER) as [LetterDocument];
const lines = placedLines(letter);
const placedAt = (part: string) => {
  const found = lines.find(({ place }) => place.part === part);
  if (!found) throw new Error(`no ${part}`);
  return found;
};

describe('edits of a letter', () => {
  it('find every line that the letter shows', () => {
    const text = renderText(letter);
    for (const { line, place } of lines) {
      const shown = lineText(line);
      const isHeading = place.part === 'body' && letter.body[place.index]?.kind === 'heading';
      expect(text).toContain(isHeading ? shown.toUpperCase() : shown);
    }
  });

  it('are applied to a draft that is written anew', () => {
    const edits = withEdit([], placedAt('placeAndDate'), 'Lecco, 21 novembre 2026');
    const [tomorrow] = draft('diffida', { ...SHOPKEEPER, today: '2026-11-22' });
    expect(renderText(withEdits(tomorrow as LetterDocument, edits))).toContain(
      'Lecco, 21 novembre 2026',
    );
  });

  it('take lines away without moving the others', () => {
    const removed = lines.filter(({ place }) => place.part === 'body').slice(1, 4);
    const edits = removed.reduce((kept, line) => withEdit(kept, line, ''), [] as LineEdit[]);
    expect(withEdits(letter, edits).body).toEqual([
      ...letter.body.slice(0, 1),
      ...letter.body.slice(4),
    ]);
  });

  it('are taken back by the words of before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.string({ minLength: 1 }), (line, text) => {
        const edits = withEdit([], line, text);
        expect(withEdit(edits, line, lineText(line.line))).toEqual([]);
      }),
    );
  });

  it('are set aside, not applied and not lost, where the case has changed the line', () => {
    const line = lines.find(({ line }) => lineText(line).includes('495,50'));
    if (!line) throw new Error('no amount');
    const edits = withEdit([], line, 'Vi chiedo 495,50 euro, e subito.');
    const { request } = SHOPKEEPER.case;
    const risarcimento = { cents: 300_00, currency: 'EUR' } as const;
    const [changed] = draft('diffida', {
      ...SHOPKEEPER,
      case: { ...SHOPKEEPER.case, request: { ...request, risarcimento } },
    }) as [LetterDocument];
    expect(staleEdits(letter, edits)).toEqual([]);
    expect(staleEdits(changed, edits)).toEqual(edits);
    expect(renderText(withEdits(changed, edits))).toContain('300,00');
    expect(renderText(withEdits(changed, edits))).not.toContain('e subito');
  });
});

describe('drafts that are kept', () => {
  it('are told apart by the evidence that they ask about', () => {
    const keys = draft('mittente', SHOPKEEPER).map(draftKey);
    expect(keys).toEqual(['mittente:o1']);
  });

  it('go when nothing is left of them', () => {
    const [other] = draft('indennizzo', RETIRED) as [LetterDocument];
    const kept = withDraft(undefined, { ...draftOf(undefined, other), inDossier: true });
    expect(kept).toEqual([{ letter: 'indennizzo', edits: [], inDossier: true }]);
    expect(withDraft(kept, { ...draftOf(kept, other), inDossier: false })).toEqual([]);
  });
});
