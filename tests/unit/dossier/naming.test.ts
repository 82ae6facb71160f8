import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName, dossierName, evidenceFileName } from '@/utils/dossier/naming';
import { romeDateTime } from '@/utils/dossier/rome-time';

const sha256 = '1a2b3c4d'.padEnd(64, '0');
const time = (instant: string) => ({
  text: null,
  instant,
  offsetMinutes: null,
  source: 'server-received' as const,
});

describe('dossier name', () => {
  it('is the address in lower case, with everything else as a dash, and the day in Rome', () => {
    const mailbox = { address: 'Anna.Rossi+x@Libero.it', host: 'mail1.libero.it' };
    const name = dossierName(mailbox, Date.parse('2026-11-21T10:00:00Z'));
    expect(name).toBe('dossier-anna-rossi-x-libero-it-20261121');
  });

  it('goes by the host where the address is not known', () => {
    const mailbox = { address: null, host: 'mail1.virgilio.it' };
    expect(dossierName(mailbox, 0)).toBe('dossier-mail1-virgilio-it-19700101');
  });

  it.each([
    ['2023-01-31T22:59:59Z', '20230131'],
    ['2023-01-31T23:00:00Z', '20230201'],
    ['2023-06-30T21:59:59Z', '20230630'],
    ['2023-06-30T22:00:00Z', '20230701'],
  ])('turns the day at midnight in Rome: %s', (instant, day) => {
    expect(dossierName({ address: null, host: 'h' }, Date.parse(instant))).toBe(`dossier-h-${day}`);
  });

  it('is always plain', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (address) => {
        expect(dossierName({ address, host: 'h' }, 0)).toMatch(/^dossier-[a-z0-9-]*-19700101$/);
      }),
    );
  });
});

describe('evidence file name', () => {
  const markedAt = '2023-02-03T04:05:06.789Z';

  it('tells when it was received, else sent, else marked', () => {
    const received = time('2023-01-28T09:10:11.500Z');
    const sent = time('2023-01-23T15:00:05Z');
    expect(evidenceFileName(1, { received, sent, markedAt }, sha256)).toBe(
      '0001_20230128T091011Z_1a2b3c4d.eml',
    );
    expect(evidenceFileName(12, { received: null, sent, markedAt }, sha256)).toBe(
      '0012_20230123T150005Z_1a2b3c4d.eml',
    );
    expect(evidenceFileName(12345, { received: null, sent: null, markedAt }, sha256)).toBe(
      '12345_20230203T040506Z_1a2b3c4d.eml',
    );
  });
});

describe('document file name', () => {
  it.each([
    ['Multa Agenzia.PDF', '0003_1a2b3c4d.pdf'],
    ['ricevuta', '0003_1a2b3c4d.bin'],
    ['../../etc/passwd.sh\u202e', '0003_1a2b3c4d.bin'],
    ['a.tar.gz', '0003_1a2b3c4d.gz'],
  ])('keeps of %s no more than a plain extension', (original, name) => {
    expect(documentFileName(3, original, sha256)).toBe(name);
  });
});

describe('times of the tables', () => {
  it.each([
    ['2023-01-23T15:00:05.999Z', '2023-01-23T16:00:05+01:00'],
    ['2023-03-26T00:59:59Z', '2023-03-26T01:59:59+01:00'],
    ['2023-03-26T01:00:00Z', '2023-03-26T03:00:00+02:00'],
    ['2023-10-29T00:30:00Z', '2023-10-29T02:30:00+02:00'],
    ['2023-10-29T01:30:00Z', '2023-10-29T02:30:00+01:00'],
    ['1601-01-01T00:00:00Z', '1601-01-01T00:00:00Z'],
    ['9999-12-31T23:59:59Z', '9999-12-31T23:59:59Z'],
  ])('%s is %s in Rome', (instant, text) => {
    expect(romeDateTime(Date.parse(instant))).toBe(text);
  });
});
