import { describe, expect, it } from 'vitest';
import { type Hintable, hintsAfter } from '@/utils/gap/hints';

const BACK = Date.parse('2023-01-28T20:00:00Z');
const HOUR = 3_600_000;

function message(subject: string, address = 'anna@example.it', hours = 5): Hintable {
  return {
    folder: 'default0/INBOX',
    id: subject,
    from: [{ name: null, address }],
    subject,
    receivedMs: BACK + hours * HOUR,
  };
}

const kinds = (...messages: Hintable[]) => hintsAfter(messages, BACK).map(({ kind }) => kind);

describe('hints after an outage', () => {
  it.each([
    'Ti rimando il contratto',
    'vi rinvio la convocazione',
    'Reinvio documenti',
    'Fattura 12 (secondo invio)',
    'Provo di nuovo',
    'Fwd: colloquio',
    'I: colloquio',
    'Re-send: offer',
  ])('takes "%s" for something sent again', (subject) => {
    expect(kinds(message(subject))).toEqual(['repeat']);
  });

  it.each(['Rinvio udienza', 'Il contratto', 'Re: colloquio', 'Iscrizione: novità'])(
    'does not take "%s" for something sent again',
    (subject) => {
      expect(kinds(message(subject))).toEqual([]);
    },
  );

  it('takes mail of a mail system for a notice', () => {
    expect(kinds(message('Mancato recapito', 'MAILER-DAEMON@libero.it'))).toEqual(['bounce']);
    expect(kinds(message('Undelivered', 'postmaster@example.it'))).toEqual(['bounce']);
    expect(kinds(message('Newsletter', 'postmasterclub@example.it'))).toEqual([]);
  });

  it('looks at the two weeks after the outage only, in the order of receipt', () => {
    const early = { ...message('Ti rimando A'), receivedMs: BACK - 1 };
    const late = message('Ti rimando B', 'a@b.it', 15 * 24);
    const undated = { ...message('Ti rimando C'), receivedMs: null };
    const second = message('Ti rimando D', 'a@b.it', 9);
    const first = message('Ti rimando E', 'a@b.it', 2);
    const found = hintsAfter([early, late, undated, second, first], BACK);
    expect(found.map(({ id }) => id)).toEqual(['Ti rimando E', 'Ti rimando D']);
  });
});
