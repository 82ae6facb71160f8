import { describe, expect, it } from 'vitest';
import { draft } from '@/utils/claim/letters/drafts';
import type { LetterInput } from '@/utils/claim/letters/input';
import { renderText } from '@/utils/claim/letters/render/text';
import { SHOPKEEPER } from '../../../fixtures/cases';

/** An evening in 2025 of which nobody told but the user. */
const OWN: LetterInput = {
  ...SHOPKEEPER,
  case: { ...SHOPKEEPER.case, outage: 'own-1', lived: [], damages: [], complaints: [] },
  outage: { id: 'own-1', from: '2025-03-04T17:00:00Z', to: '2025-03-05T06:30:00Z' },
  evidence: SHOPKEEPER.evidence.map((piece) => ({ ...piece, sent: null, received: null })),
};
const INTERVAL = 'dal 4 marzo 2025 alle 18:00 al 5 marzo 2025 alle 07:30';

const letters = (['reclamo', 'diffida', 'rimborso', 'indennizzo', 'associazione'] as const).map(
  (id) => ({ id, text: (input: LetterInput) => draft(id, input).map(renderText).join('\n') }),
);

describe("a letter about the user's own outage", () => {
  it.each(letters)('$id tells his hours and no public fact', ({ text }) => {
    expect(text(OWN)).toContain(`La casella non ha funzionato ${INTERVAL}.`);
    expect(text(OWN)).not.toMatch(/Libero e Virgilio|gennaio|giugno|attacco informatico/);
  });

  it.each(letters)('$id tells the hours of each channel where he told them', ({ text }) => {
    const { lived } = SHOPKEEPER.case;
    expect(text({ ...OWN, case: { ...OWN.case, lived } })).toContain(
      'La casella non ha funzionato via webmail dal 22 gennaio 2023 alle 23:00',
    );
  });

  it('asks a sender without telling of a general interruption', () => {
    const [text] = draft('mittente', OWN).map(renderText);
    expect(text).toContain(
      'Tra il 4 marzo 2025 e il 5 marzo 2025 la mia casella di posta non ha funzionato regolarmente.',
    );
  });
});
