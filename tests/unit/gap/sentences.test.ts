import { describe, expect, it } from 'vitest';
import type { Expected, GapResult } from '@/utils/gap/schema';
import { dividerText, lateText, methodTexts, sentences } from '@/utils/gap/sentences';
import { gapTexts } from '@/utils/i18n/gap';

const expected: Expected = {
  mean: 96.4,
  low: 71,
  high: 124,
  method: 'negative-binomial',
  weeks: 40,
  fewest: 69,
  most: 120,
};

const silent: GapResult = {
  outage: 'jan2023',
  from: '2023-01-22T21:00:00.000Z',
  to: '2023-01-28T23:00:00.000Z',
  verdict: 'proven',
  silence: {
    lastBefore: '2023-01-22T20:47:00.000Z',
    firstAfter: '2023-01-27T17:12:00.000Z',
    ms: 418_500_000,
    inOutage: {
      from: '2023-01-22T21:00:00.000Z',
      to: '2023-01-27T17:12:00.000Z',
      ms: 417_720_000,
    },
    expected,
  },
  longestOtherSilenceMs: 18 * 3_600_000,
  receivedInOutage: 0,
  expected,
  touchesHoliday: false,
  ordinaryDelayMs: 120_000,
  late: [],
  days: [],
  messages: 9000,
  wrongReceived: 0,
  wrongSent: 0,
  setAside: 0,
};

const italian = gapTexts.it;
const quiet = { ...expected, mean: 2.1, low: 0, high: 6, fewest: 0, most: 6 };

describe('the sentence in Italian', () => {
  it('tells a proven silence with its hours and the expected number', () => {
    expect(sentences(silent, italian)).toEqual({
      lead: 'Dal 22 gennaio 2023 alle 21:47 al 27 gennaio 2023 alle 18:12 questa casella non ha ricevuto nulla; di solito in 4 giorni e 20 ore riceve 96 messaggi (da 71 a 124).',
      more: ['Nelle altre settimane esaminate il silenzio più lungo è stato di 18 ore.'],
    });
  });

  it('owns up when a box has too little mail', () => {
    const result: GapResult = { ...silent, verdict: 'weak', expected: quiet };
    expect(sentences(result, italian).lead).toBe(
      'Dal 22 gennaio 2023 alle 22:00 al 29 gennaio 2023 alle 00:00 questa casella non ha ricevuto nulla, ma da solo questo non prova niente: negli stessi giorni di altre 40 settimane i messaggi sono stati da 0 a 6.',
    );
  });

  it('tells a box without an outage that there is none', () => {
    const result: GapResult = { ...silent, verdict: 'none', receivedInOutage: 93 };
    expect(sentences(result, italian).lead).toBe(
      'In questa casella il disservizio non si vede: dal 22 gennaio 2023 alle 22:00 al 29 gennaio 2023 alle 00:00 ha ricevuto 93 messaggi, come al solito (da 71 a 124).',
    );
  });

  it('elides before otto and undici', () => {
    const result: GapResult = {
      ...silent,
      verdict: 'none',
      from: '2023-06-08T08:00:00.000Z',
      to: '2023-06-11T08:00:00.000Z',
    };
    expect(sentences(result, italian).lead).toContain(
      "dall'8 giugno 2023 alle 10:00 all'11 giugno 2023 alle 10:00",
    );
  });

  it('divides the list of messages', () => {
    expect(dividerText(silent, italian)).toBe(
      'Disservizio 22–27 gennaio 2023: 0 messaggi ricevuti, attesi 96 (da 71 a 124)',
    );
    const one: GapResult = { ...silent, verdict: 'reduced', receivedInOutage: 1 };
    expect(dividerText(one, italian)).toBe(
      'Disservizio 22–28 gennaio 2023: 1 messaggio ricevuto, attesi 96 (da 71 a 124)',
    );
  });

  it('counts late mail', () => {
    const message = {
      folder: 'default0/INBOX',
      id: '1',
      sent: '2023-01-23T09:00:00.000Z',
      received: '2023-01-27T18:00:00.000Z',
      delayMs: 4.375 * 86_400_000,
      phase: 'jan2023-queued',
    };
    expect(lateText(silent, italian)).toBeNull();
    expect(lateText({ ...silent, late: [message] }, italian)).toBe(
      '1 messaggio inviato prima della fine del disservizio è arrivato dopo, con 4 giorni e 9 ore di ritardo.',
    );
    expect(lateText({ ...silent, late: [message, message] }, italian)).toContain(
      '2 messaggi inviati prima della fine del disservizio sono arrivati dopo',
    );
  });
});

it('says the same in English', () => {
  expect(sentences(silent, gapTexts.en).lead).toBe(
    'From 22 January 2023 at 21:47 to 27 January 2023 at 18:12 this mailbox received nothing; in 4 days and 20 hours it usually receives 96 messages (71 to 124).',
  );
});

it.each(['it', 'en'] as const)('tells in %s that the number is an estimate', (language) => {
  const said = methodTexts(silent, gapTexts[language]).join(' ');
  expect(said).toContain(language === 'it' ? 'non un conto di messaggi perduti' : 'not a count');
  expect(said).not.toMatch(/undefined|NaN|\bnull\b/);
});

it.each([0, 47_000, 60_000])(
  'says of %i ms that mail comes within a minute, not within none',
  (ms) => {
    const told = methodTexts({ ...silent, ordinaryDelayMs: ms }, italian).join('\n');
    expect(told).toContain('(qui 95 messaggi su 100 arrivano entro 1 minuto)');
  },
);
