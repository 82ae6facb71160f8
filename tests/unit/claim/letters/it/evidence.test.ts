import { describe, expect, it } from 'vitest';
import { lineText } from '@/utils/claim/letters/document';
import type { LetterEvidence } from '@/utils/claim/letters/input';
import { evidenceFacts } from '@/utils/claim/letters/it/evidence';
import { serverTimestamp, userTimestamp } from '@/utils/mail/timestamp';
import { SUPPLY_TEACHER } from '../../../../fixtures/cases';

const [never] = SUPPLY_TEACHER.evidence;
if (!never) throw new Error('No evidence');

function told(...evidence: LetterEvidence[]): string[] {
  const facts = { ...SUPPLY_TEACHER.case, damages: [] };
  return evidenceFacts({ ...SUPPLY_TEACHER, case: facts, evidence }).map(({ line }) =>
    lineText(line),
  );
}

describe('evidenceFacts', () => {
  it.each([
    ['never', "atteso il 24 gennaio 2023 alle 09:05, mai arrivato: l'ho saputo per telefono."],
    ['archive', 'era già nella casella, ma non potevo aprirlo quando mi serviva.'],
    ['access', 'mi serviva per accedere a un altro servizio.'],
    ['late', 'arrivato [________: data e ora di arrivo].'],
  ] as const)('says what became of %s', (kind, end) => {
    const [, line] = told({ ...never, kind });
    expect(line?.startsWith('messaggio di Istituto Comprensivo 7, argomento «Convocazione')).toBe(
      true,
    );
    expect(line?.endsWith(end)).toBe(true);
  });

  it('calls a delivery failure notice no message that was refused', () => {
    const from = { name: null, address: 'MAILER-DAEMON@example.org' };
    const sent = serverTimestamp(Date.UTC(2023, 0, 25, 17), 'server-sent');
    const notice = { ...never, kind: 'bounced', origin: 'file', from, sent } as const;
    expect(told({ ...notice, subject: 'Undelivered Mail' })[1]).toBe(
      'mancato recapito: messaggio di MAILER-DAEMON@example.org, oggetto «Undelivered Mail», inviato il 25 gennaio 2023 alle 18:00.',
    );
  });

  it('gives no hour that the user did not tell', () => {
    const sent = userTimestamp('2023-02-08T11:00:00.000Z');
    expect(told({ ...never, sent })[1]).toContain("atteso l'8 febbraio 2023, mai arrivato");
  });

  it('calls subject and time of sending what a message itself tells', () => {
    const sent = serverTimestamp(Date.UTC(2023, 5, 11, 6), 'server-sent');
    expect(told({ ...never, origin: 'file', sent })[1]).toContain(
      "oggetto «Convocazione per supplenza breve»: inviato l'11 giugno 2023 alle 08:00",
    );
  });

  it('names the addressee of what could not be sent', () => {
    const to = [{ name: null, address: 'ufficio@example.it' }];
    expect(told({ ...never, kind: 'unsent', to })[1]).toBe(
      'messaggio a ufficio@example.it, argomento «Convocazione per supplenza breve»: non ho potuto inviarlo.',
    );
  });

  it('leaves long lists to the dossier’s register', () => {
    const many = Array.from({ length: 25 }, (_, index) => ({ ...never, id: `m${index}` }));
    const lines = told(...many);
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe(
      'Altri 5 messaggi sono elencati nel registro delle prove del dossier.',
    );
  });
});
