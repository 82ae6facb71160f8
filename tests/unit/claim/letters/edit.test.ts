import { describe, expect, it } from 'vitest';
import { blanksOf, lineText } from '@/utils/claim/letters/document';
import { draft } from '@/utils/claim/letters/drafts';
import { withLine } from '@/utils/claim/letters/edit';
import { renderText } from '@/utils/claim/letters/render/text';
import { RETIRED } from '../../../fixtures/cases';

const [letter] = draft('indennizzo', RETIRED);
if (!letter) throw new Error('No draft');

describe('withLine', () => {
  it('fills a blank with the user’s words and leaves the rest alone', () => {
    const placed = withLine(letter, { part: 'placeAndDate' }, 'Firenze, 20 novembre 2026');
    expect(lineText(placed.placeAndDate)).toBe('Firenze, 20 novembre 2026');
    expect(blanksOf(placed)).toEqual(blanksOf(letter).filter((text) => !text.includes('luogo')));
    expect(placed.body).toBe(letter.body);
  });

  it('keeps a blank that the user did not touch', () => {
    const index = 1;
    const text = lineText(letter.sender[index] ?? []);
    const edited = withLine(letter, { part: 'sender', index }, `${text} (persona fisica)`);
    expect(blanksOf(edited)).toEqual(blanksOf(letter));
  });

  it('is no longer called a draft when the user takes the notice away', () => {
    const final = withLine(letter, { part: 'notice' }, '');
    expect(renderText(final)).not.toMatch(/bozza/i);
    expect(renderText(final)).toBe(renderText(letter).replace(/^\[.*\]\n\n/, ''));
  });

  it('takes a line away when its text is emptied', () => {
    const edited = withLine(letter, { part: 'body', index: 0 }, '');
    expect(edited.body).toEqual(letter.body.slice(1));
    expect(withLine(letter, { part: 'annexes', index: 0 }, '').annexes.files).toEqual([]);
  });
});
