import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CUSTODY_ACTIONS,
  type CustodyEntry,
  type CustodyFact,
  chain,
  custodyEntrySchema,
  custodyHead,
  verifyChain,
} from '@/utils/evidence/custody';

const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const digest = fc.stringMatching(/^[0-9a-f]{64}$/);
const fact: fc.Arbitrary<CustodyFact> = fc.record({
  at: fc
    .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
    .map((date) => date.toISOString()),
  action: fc.constantFrom(...CUSTODY_ACTIONS),
  item: nullable(fc.string()),
  sha256: nullable(digest),
  host: nullable(fc.domain()),
  folder: nullable(fc.string()),
  serverId: nullable(fc.string()),
  version: fc.constant('1.0.0'),
  detail: fc.string({ unit: 'grapheme' }),
});
const log = (minLength = 1) =>
  fc.array(fact, { minLength, maxLength: 12 }).map((facts) => {
    const entries: CustodyEntry[] = [];
    for (const each of facts) entries.push(chain(each, entries.at(-1) ?? null));
    return entries;
  });

describe('custody log', () => {
  it('starts at 1 and seals each entry with the hash of the one before', () => {
    fc.assert(
      fc.property(log(2), (entries) => {
        expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
        expect(entries[0]?.previous).toBeNull();
        expect(entries[1]?.previous).toBe(entries[0]?.hash);
        for (const entry of entries) expect(custodyEntrySchema.parse(entry)).toEqual(entry);
      }),
    );
  });

  it('hashes the canonical JSON of the entry without its hash', () => {
    const entry = chain(
      {
        at: '2023-02-01T10:00:00.000Z',
        action: 'acquired',
        item: 'a',
        sha256: null,
        host: 'mail1.libero.it',
        folder: 'default0/INBOX',
        serverId: '7',
        version: '1.0.0',
        detail: '',
      },
      null,
    );
    const text =
      '{"action":"acquired","at":"2023-02-01T10:00:00.000Z","detail":"","folder":"default0/INBOX","host":"mail1.libero.it","item":"a","previous":null,"seq":1,"serverId":"7","sha256":null,"version":"1.0.0"}';
    expect(entry.hash).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('is intact as it was written', () => {
    fc.assert(
      fc.property(log(0), (entries) => {
        expect(verifyChain(entries)).toBeNull();
        expect(verifyChain(entries, custodyHead(entries))).toBeNull();
      }),
    );
  });

  it('shows any changed field, at the entry that was changed', () => {
    fc.assert(
      fc.property(log(), fact, fc.nat(), fc.nat(), (entries, other, at, which) => {
        const index = at % entries.length;
        const original = entries[index] as CustodyEntry;
        const field = (Object.keys(other) as (keyof CustodyFact)[])[which % 9] as keyof CustodyFact;
        fc.pre(other[field] !== original[field]);
        const forged = entries.with(index, { ...original, [field]: other[field] });
        expect(verifyChain(forged)).toBe(index);
      }),
    );
  });

  it('shows an entry that was changed and hashed again', () => {
    fc.assert(
      fc.property(log(2), fact, fc.nat(), (entries, other, at) => {
        const index = at % (entries.length - 1);
        const forged = entries.with(index, chain(other, entries[index - 1] ?? null));
        fc.pre(forged[index]?.hash !== entries[index]?.hash);
        expect(verifyChain(forged)).toBe(index + 1);
      }),
    );
  });

  it('shows a missing entry; a missing end by the head', () => {
    fc.assert(
      fc.property(log(), fc.nat(), (entries, at) => {
        const index = at % entries.length;
        const shorter = entries.toSpliced(index, 1);
        expect(verifyChain(shorter, custodyHead(entries))).toBe(index);
      }),
    );
  });

  it('shows entries in another order', () => {
    fc.assert(
      fc.property(log(2), fc.nat(), fc.nat(), (entries, a, b) => {
        const first = a % entries.length;
        const second = b % entries.length;
        fc.pre(first !== second);
        const swapped = entries
          .with(first, entries[second] as CustodyEntry)
          .with(second, entries[first] as CustodyEntry);
        expect(verifyChain(swapped, custodyHead(entries))).toBe(Math.min(first, second));
      }),
    );
  });

  it('has no room for a member that is not sealed', () => {
    fc.assert(
      fc.property(log(), (entries) => {
        expect(custodyEntrySchema.safeParse({ ...entries[0], aside: 'x' }).success).toBe(false);
      }),
    );
  });
});
