import { describe, expect, it } from 'vitest';
import { outageTexts } from '@/utils/i18n/outages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import {
  type CatalogueOutage,
  endOf,
  type Outage,
  phaseAt,
  resolveOutage,
  startOf,
} from '@/utils/outages/outage';
import { ownOutageSchema, resolveOwnOutage } from '@/utils/outages/own';
import { SOURCES } from '@/utils/outages/sources';

const entries: readonly CatalogueOutage[] = CATALOGUE;
const [jan2023, feb2023, jun2023] = entries.map((entry): Outage => resolveOutage(entry)) as [
  Outage,
  Outage,
  Outage,
];
const json = (instant: number) => new Date(instant).toJSON();

describe('the catalogue', () => {
  it.each(entries)('$id is in order, and every fact has a source', (outage) => {
    const facts = [outage, ...outage.milestones, ...outage.phases];
    for (const { sources } of facts) expect(sources.length).toBeGreaterThan(0);
    for (const { conflicts } of outage.milestones) {
      for (const { sources } of conflicts ?? []) expect(sources.length).toBeGreaterThan(0);
    }
    expect(startOf(outage.from)).toBeLessThan(endOf(outage.to));
    for (const times of [
      outage.milestones.map(({ at }) => startOf(at)),
      outage.phases.map(({ from }) => startOf(from)),
    ]) {
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(times.every((time) => time >= startOf(outage.from))).toBe(true);
    }
  });

  it('names its facts once', () => {
    const ids = entries.flatMap(({ id, milestones, phases }) => [
      id,
      ...milestones.flatMap((one) => [one.id, ...(one.conflicts ?? []).map((other) => other.id)]),
      ...phases.map((phase) => phase.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps no source that nothing rests on', () => {
    const used = entries.flatMap((outage) => [
      ...outage.sources,
      ...outage.phases.flatMap(({ sources }) => sources),
      ...outage.milestones.flatMap((one) => [
        ...one.sources,
        ...(one.conflicts ?? []).flatMap(({ sources }) => sources),
      ]),
    ]);
    expect(Object.keys(SOURCES).filter((code) => !used.some((one) => one === code))).toEqual([]);
  });

  it('has words for its facts, the same in both languages', () => {
    const { it: italian, en: english } = outageTexts;
    for (const area of ['names', 'milestones', 'conflicts', 'phases'] as const) {
      expect(Object.keys(english[area])).toEqual(Object.keys(italian[area]));
    }
    expect(Object.keys(italian.names)).toEqual(entries.map(({ id }) => id));
  });
});

describe('the hours of an outage', () => {
  it('are those of Rome, and a day without an hour lasts until its end', () => {
    expect([json(jan2023.from), json(jan2023.to)]).toEqual([
      '2023-01-22T21:00:00.000Z',
      '2023-01-28T23:00:00.000Z',
    ]);
    expect([json(jun2023.from), json(jun2023.to)]).toEqual([
      '2023-06-13T21:00:00.000Z',
      '2023-06-19T22:00:00.000Z',
    ]);
  });

  it('may be corrected by the user who lived them', () => {
    const entry = entries[0] as CatalogueOutage;
    const lived = { from: jan2023.from, to: jan2023.from + 48 * 3_600_000 };
    expect(resolveOutage(entry, lived)).toMatchObject({ ...lived, id: 'jan2023' });
  });
});

describe('the phase of a message', () => {
  it.each([
    ['2023-01-22T20:59:59Z', null, null],
    ['2023-01-22T21:00:00Z', 'jan2023-queued', 'queued'],
    ['2023-01-23T14:59:59Z', 'jan2023-queued', 'queued'],
    ['2023-01-23T15:00:00Z', 'jan2023-refused', 'refused'],
    ['2023-01-28T22:59:59Z', 'jan2023-refused', 'refused'],
    ['2023-01-28T23:00:00Z', null, null],
  ])('sent at %s is %s', (sent, id, fate) => {
    const phase = phaseAt(jan2023, Date.parse(sent));
    expect(phase?.id ?? null).toBe(id);
    expect(phase?.fate ?? null).toBe(fate);
  });

  it('is not told where no source told of phases', () => {
    expect(phaseAt(feb2023, feb2023.from)).toBeNull();
  });

  it('of an outage lived from an earlier hour on is its first', () => {
    const earlier = { ...jan2023, from: jan2023.from - 3_600_000 };
    expect(phaseAt(earlier, earlier.from)?.id).toBe('jan2023-queued');
  });
});

describe("the user's own outage", () => {
  const own = {
    id: 'own-1',
    name: 'Casella ferma',
    from: '2024-05-01T08:00:00Z',
    to: '2024-05-02T08:00:00Z',
  };

  it('is analysed like any other', () => {
    expect(resolveOwnOutage(ownOutageSchema.parse(own))).toEqual({
      id: 'own-1',
      from: Date.UTC(2024, 4, 1, 8),
      to: Date.UTC(2024, 4, 2, 8),
      phases: [],
    });
  });

  it.each([{ to: own.from }, { name: '  ' }, { id: 'jan2023' }, { from: 'ieri' }])(
    'is refused with %o',
    (change) => {
      expect(ownOutageSchema.safeParse({ ...own, ...change }).success).toBe(false);
    },
  );
});
