import { describe, expect, it } from 'vitest';
import { emptyCase } from '@/utils/claim/empty';
import { RULES, type Rule } from '@/utils/claim/law';
import { LETTER_IDS, type LetterId } from '@/utils/claim/letter-id';
import { allLines, blanksOf, type LetterDocument, lineText } from '@/utils/claim/letters/document';
import { draft, hasSenderToAsk, whyUnfit } from '@/utils/claim/letters/drafts';
import type { LetterEvidence, LetterInput } from '@/utils/claim/letters/input';
import { renderText } from '@/utils/claim/letters/render/text';
import { CASES, RETIRED, SHOPKEEPER, SUPPLY_TEACHER } from '../../../fixtures/cases';

/** Numbers of the letters' own words: the office, the law, and what the outage's sources tell. */
const OWN_NUMBERS = [
  ...['8', '4', '20057'],
  ...['1218', '1219', '2943', '1223', '1226', '1229', '33', '2', '347', '18', '256'],
  ...['22', '23', '28', '2023', '16'],
];

/** Numbers that are computed from each case, worked out by hand. */
const COMPUTED: Record<keyof typeof CASES, string[]> = {
  // 24 January 08:05 UTC is 09:05 in Rome, and so on; 1 other message.
  SUPPLY_TEACHER: ['1.134,00', '09:05', '07:30', '18:15', '20', '24', '23', '27', '25', '22', '28'],
  // 437 400 s late are 5 days and 1 hour; the first of a month is written "1°".
  SHOPKEEPER: [
    '49,99',
    '430,00',
    '65,50',
    '495,50',
    '0,82',
    '17:42',
    '09:00',
    '10:30',
    '10:00',
  ].concat(['11:00', '23:00', '1', '5', '22', '23', '24', '25', '28', '20', '10', '15', '2']),
  // 5 whole days at 1 euro.
  RETIRED: ['5,00', '1,00', '5', '08:00', '19:00', '20', '22', '23', '28'],
};

const NUMBER = /\d+(?:[.,:]\d+)*/g;

const letters = Object.entries(CASES).flatMap(([name, input]) =>
  LETTER_IDS.filter((id) => whyUnfit(id, input) === null).flatMap((id) =>
    draft(id, input).map((letter) => ({
      name: name as keyof typeof CASES,
      input,
      id,
      file: letter.fileName,
      letter,
    })),
  ),
);

const numbersOf = (letter: LetterDocument, kind: 'words' | 'value') =>
  allLines(letter)
    .flat()
    .filter((run) => run.kind === kind)
    .flatMap(({ text }) => text.match(NUMBER) ?? []);

const only = (id: LetterId, input: LetterInput): LetterDocument => {
  const [letter] = draft(id, input);
  if (!letter) throw new Error(`No ${id}`);
  return letter;
};

describe.each(letters)('$name, $file', ({ name, input, id, letter }) => {
  const text = renderText(letter);

  it('has no empty phrase and no mark of a template', () => {
    expect(text).not.toMatch(/\b(undefined|null|NaN)\b|\[object|\$\{|\{\{/);
    expect(text).not.toMatch(/ {2}| [,;:)]| \.(?!\w)|\(\)|«»|\.\.|,\.|:\./);
  });

  it('invents no number', () => {
    const told = JSON.stringify(input).match(NUMBER) ?? [];
    expect(numbersOf(letter, 'words').filter((n) => !OWN_NUMBERS.includes(n))).toEqual([]);
    const known = [...told, ...COMPUTED[name]];
    expect(numbersOf(letter, 'value').filter((n) => !known.includes(n))).toEqual([]);
  });

  it('cites only the rules that it may', () => {
    const mayCite = Object.values(RULES).filter((rule: Rule) => rule.letters.includes(id));
    const rest = mayCite.reduce((left, { citation }) => left.replaceAll(citation, ''), text);
    expect(rest).not.toMatch(/\bartt?\.|c\.c\.|Cass\.|codice del consumo|GDPR/);
  });

  it('never cites art. 130 nor the ruling of Lecce', () => {
    expect(text).not.toMatch(/\b130\b|Lecce|Rachira|Falangone/);
  });

  it('says once that it is a draft', () => {
    expect(text.match(/non è consulenza legale/g)).toHaveLength(1);
  });
});

describe('what each case can ask', () => {
  it('offers no refund for a free box and no letter to senders without lost mail', () => {
    expect(whyUnfit('rimborso', SUPPLY_TEACHER)).toBe('free-plan');
    expect(whyUnfit('rimborso', SHOPKEEPER)).toBeNull();
    expect(whyUnfit('mittente', RETIRED)).toBe('no-sender-to-ask');
    expect(() => draft('rimborso', RETIRED)).toThrow(RangeError);
  });

  it('mentions the consumer code to a consumer only', () => {
    expect(renderText(only('diffida', SUPPLY_TEACHER))).toContain('codice del consumo');
    expect(renderText(only('diffida', SHOPKEEPER))).not.toMatch(/consum/);
  });

  it('says of itself that the formal notice interrupts limitation', () => {
    const text = renderText(only('diffida', SHOPKEEPER));
    expect(text).toContain('costituzione in mora, artt. 1219 e 2943 c.c.');
    expect(text).toContain('Vi invito e diffido formalmente a pagarmi, entro 20 giorni');
  });

  it('keeps risarcimento and rimborso apart', () => {
    const text = renderText(only('diffida', SHOPKEEPER));
    expect(text).toContain('- 495,50 euro a titolo di risarcimento del danno;');
    expect(text).toContain('- 0,82 euro a titolo di rimborso del canone.');
    expect(text).not.toContain('496,32');
  });

  it('names AGCOM’s rates only to who chose them', () => {
    expect(renderText(only('indennizzo', RETIRED))).toContain('347/18/CONS');
    expect(renderText(only('indennizzo', { ...RETIRED, agcomMeasure: null }))).not.toContain('347');
  });

  it('says how a sum came about wherever it is asked', () => {
    expect(renderText(only('diffida', RETIRED))).toContain('1,00 euro al giorno per 5 giorni');
    for (const id of ['reclamo', 'diffida', 'rimborso'] as const) {
      expect(renderText(only(id, SHOPKEEPER))).toContain(
        'Calcolo del rimborso: Canone di 49,99 euro',
      );
    }
    expect(renderText(only('diffida', SUPPLY_TEACHER))).not.toMatch(/Calcolo|347/);
  });

  it('tells the company in every letter what was written to it before', () => {
    for (const id of ['reclamo', 'diffida', 'rimborso', 'indennizzo'] as const) {
      expect(renderText(only(id, SHOPKEEPER))).toContain('Vi ho già segnalato il disservizio');
    }
  });

  it('does not hand the tax code to a third party', () => {
    const { taxCode } = SUPPLY_TEACHER.case.claimant;
    expect(renderText(only('mittente', SUPPLY_TEACHER))).not.toContain(taxCode);
  });

  it('lists the annexes by file name', () => {
    const files = only('diffida', SHOPKEEPER).annexes.files.map((line) => line[0]?.text);
    expect(files).toEqual([
      'dossier-bottegarossi-libero-it-20261120.zip',
      '0001_20230123T164200Z_eeeeeeee.eml',
      '0002_20230123T080000Z_ffffffff.eml',
      'annullamento-ordine.pdf',
      'ricevuta-mora.pdf',
    ]);
  });
});

describe('a letter to a sender', () => {
  const [declared] = SUPPLY_TEACHER.evidence;
  const recipient = (from: LetterEvidence['from']) =>
    only('mittente', {
      ...SUPPLY_TEACHER,
      evidence: declared ? [{ ...declared, from }] : [],
    }).recipient.map(lineText);

  it('names the sender and the address that is known, each once', () => {
    expect(recipient({ name: 'Scuola', address: 'a@scuola.example' })).toEqual([
      'Scuola',
      'a@scuola.example',
    ]);
    expect(recipient({ name: null, address: 'a@scuola.example' })).toEqual(['a@scuola.example']);
    expect(recipient({ name: null, address: 'Scuola' })).toEqual([
      'Scuola',
      '[________: indirizzo a cui scrivere]',
    ]);
  });

  it('goes to people, not to the mail system that wrote a notice', () => {
    const from = (address: string) => ({ name: null, address });
    const asks = (address: string) =>
      declared !== undefined &&
      hasSenderToAsk({ ...declared, kind: 'bounced', from: from(address) });
    expect(asks('segreteria@scuola.example')).toBe(true);
    expect(asks('MAILER-DAEMON@scuola.example')).toBe(false);
  });

  it('asks for files at an address that takes files', () => {
    const { case: told } = SUPPLY_TEACHER;
    const reply = (contact: string) =>
      renderText(
        only('mittente', {
          ...SUPPLY_TEACHER,
          case: { ...told, claimant: { ...told.claimant, contact } },
        }),
      );
    expect(reply('333 1')).toContain(`rispondermi qui: 333 1, e inviare i file a ${told.mailbox}.`);
    expect(reply('g@altrove.example')).toContain('rispondermi qui: g@altrove.example. La');
  });
});

describe('an empty case', () => {
  const bare: LetterInput = { ...RETIRED, case: emptyCase('', 'jan2023'), agcomMeasure: null };

  it('leaves visible blanks, and no number of ours', () => {
    const letter = only('diffida', bare);
    expect(blanksOf(letter)).toEqual(
      expect.arrayContaining([
        '[________: nome e cognome]',
        '[________: codice fiscale]',
        '[________: indirizzo della casella]',
        '[________: piano della casella]',
        '[________: da che giorno e ora a che giorno e ora]',
        '[________: che cosa chiedi e quanto]',
        '[________: numero]',
        '[________: IBAN e intestatario]',
      ]),
    );
    expect(renderText(letter)).not.toMatch(/consum/);
  });

  it('tells only the days of an outage that nobody described', () => {
    const outage = { id: 'mine', from: '2024-05-02T22:00:00Z', to: '2024-05-04T22:00:00Z' };
    const text = renderText(only('reclamo', { ...bare, outage }));
    expect(text).toContain('tra il 3 maggio 2024 e il 4 maggio 2024');
    expect(text).not.toContain('2023');
  });
});
