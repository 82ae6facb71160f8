import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, type GapQuestion } from '@/utils/gap/analyse';
import { gapResultSchema } from '@/utils/gap/schema';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type Outage, resolveOutage } from '@/utils/outages/outage';
import { DAY_MS, HOUR_MS, parseDay } from '@/utils/time/civil';
import { HABITS, type HabitName, simulateReceived, sufferOutage } from '../../simulate/mailbox';

const [jan2023, , jun2023] = CATALOGUE.map((entry): Outage => resolveOutage(entry)) as [
  Outage,
  Outage,
  Outage,
];
const OUTAGES = CATALOGUE.map((entry) => resolveOutage(entry));
const NOW = Date.parse('2026-11-20T10:00:00Z');
const FIRST_DAY = parseDay('2022-03-01');
const LAST_DAY = parseDay('2024-03-01');

type Box = GapQuestion['columns'];

function boxOf(habit: HabitName, seed = 1): number[] {
  return simulateReceived(HABITS[habit], FIRST_DAY, LAST_DAY, seed);
}

/** The box as the outage left it: mail of the first day late, the rest refused until `back`. */
function hit(habit: HabitName, outage: Outage, back = outage.to): Box {
  const refused = outage.from + 18 * HOUR_MS;
  return sufferOutage(boxOf(habit), { from: outage.from, to: back }, refused, 7);
}

function unhurt(habit: HabitName): Box {
  const received = Float64Array.from(boxOf(habit));
  return { received, sent: received.map((time) => time - 20_000) };
}

function ask(columns: Box, outage = jan2023, change: Partial<GapQuestion> = {}) {
  return analyse({
    columns,
    locate: (index) => ({ folder: 'default0/INBOX', id: String(columns.received[index]) }),
    outage,
    outages: OUTAGES,
    now: NOW,
    setAside: 0,
    ...change,
  });
}

/** A box with exactly these received times, each sent twenty seconds before. */
function exactly(times: number[]): Box {
  const received = Float64Array.from(times);
  return { received, sent: received.map((time) => time - 20_000) };
}

describe('the verdict', () => {
  const habits = Object.keys(HABITS).filter((name) => name !== 'quiet') as HabitName[];

  it.each(habits)('proves January 2023 in a box that is %s', (habit) => {
    const result = ask(hit(habit, jan2023));
    expect(result.verdict).toBe('proven');
    expect(result.receivedInOutage).toBe(0);
    expect(result.silence?.expected?.low).toBeGreaterThanOrEqual(1);
    expect(gapResultSchema.parse(result)).toEqual(result);
  });

  it.each(habits)('proves June 2023 in a box that is %s', (habit) => {
    expect(ask(hit(habit, jun2023), jun2023).verdict).toBe('proven');
  });

  it.each(habits)('tells a box that is %s and had no outage that there is none', (habit) => {
    const result = ask(unhurt(habit));
    expect(result.verdict).toBe('none');
    expect(result.late).toEqual([]);
  });

  it('admits that a box with two mails a week cannot prove five days of silence', () => {
    const result = ask(hit('quiet', jan2023));
    expect(result.verdict).toBe('weak');
    expect(result.expected?.low).toBe(0);
  });

  it('proves the two days of a box that came back early', () => {
    const back = jan2023.from + 48 * HOUR_MS;
    const result = ask(hit('ordinary', jan2023, back));
    expect(result.verdict).toBe('proven');
    expect(result.silence?.inOutage.ms).toBeGreaterThan(46 * HOUR_MS);
    expect(result.silence?.inOutage.ms).toBeLessThan(60 * HOUR_MS);
  });

  it('calls a trickle reduced where no piece of it is an unusual silence', () => {
    const box = hit('bursty', jan2023);
    const daily = Array.from({ length: 6 }, (_, day) => jan2023.from + (day + 0.6) * DAY_MS);
    const result = ask(exactly([...box.received, ...daily]));
    expect(result.receivedInOutage).toBe(6);
    expect(result.expected?.low).toBeGreaterThan(6);
    expect(result.verdict).toBe('reduced');
  });

  it('says nothing where there is too little mail around the outage', () => {
    expect(ask(exactly([])).verdict).toBe('no-data');
    const weekAround = boxOf('ordinary').filter(
      (time) => Math.abs(time - jan2023.from) < 30 * DAY_MS,
    );
    expect(ask(exactly(weekAround)).verdict).toBe('no-data');
  });
});

describe('the silence', () => {
  it('runs from the last message before to the first after, to the ms', () => {
    const box = boxOf('ordinary').filter((time) => time < jan2023.from || time >= jan2023.to);
    const lastBefore = box.filter((time) => time < jan2023.from).reduce((a, b) => Math.max(a, b));
    const firstAfter = box.filter((time) => time >= jan2023.to).reduce((a, b) => Math.min(a, b));
    expect(ask(exactly(box)).silence).toMatchObject({
      lastBefore: new Date(lastBefore).toISOString(),
      firstAfter: new Date(firstAfter).toISOString(),
      ms: firstAfter - lastBefore,
      inOutage: { ms: jan2023.to - jan2023.from },
    });
  });

  it('has no end where nothing has come since', () => {
    const result = ask(exactly(boxOf('ordinary').filter((time) => time < jan2023.from)));
    expect(result.silence?.firstAfter).toBeNull();
    expect(result.verdict).toBe('proven');
  });

  it('is not proven by a box that is often silent for as long', () => {
    const everyOtherWeek = boxOf('busy').filter(
      (time) => Math.floor((time - jan2023.from) / (7 * DAY_MS)) % 3 !== 0,
    );
    const result = ask(exactly(everyOtherWeek));
    expect(result.receivedInOutage).toBe(0);
    expect(result.longestOtherSilenceMs).toBeGreaterThan(6.9 * DAY_MS);
    expect(result.verdict).toBe('weak');
  });

  it('is compared with a box’s own weeks, not with its Christmas', () => {
    const result = ask(hit('offAtChristmas', jan2023));
    expect(result.longestOtherSilenceMs).toBeLessThan(3 * DAY_MS);
    expect(result.expected?.fewest).toBeGreaterThan(20);
  });

  it('of an outage still going on ends now', () => {
    const now = jan2023.from + 3 * DAY_MS;
    const box = exactly(boxOf('ordinary').filter((time) => time < jan2023.from));
    const result = ask(box, jan2023, { now });
    expect(result.to).toBe(new Date(now).toISOString());
    expect(result.silence?.inOutage.ms).toBe(now - jan2023.from);
    expect(result.days.at(-1)?.day).toBe('2023-01-25');
  });
});

describe('late mail', () => {
  const start = jan2023.from;
  const day = (n: number) => start + n * DAY_MS;
  const box = boxOf('ordinary').filter((time) => time < start || time >= jan2023.to);
  const lateOf = (sent: number, received: number, outage = jan2023) => {
    const plain = exactly(box);
    const columns = {
      received: Float64Array.from([...plain.received, received]),
      sent: Float64Array.from([...plain.sent, sent]),
    };
    return ask(columns, outage).late;
  };

  it('was sent in the outage and received after it', () => {
    const [late] = lateOf(day(0.5), jan2023.to + HOUR_MS);
    expect(late).toMatchObject({
      sent: new Date(day(0.5)).toISOString(),
      delayMs: jan2023.to + HOUR_MS - day(0.5),
      phase: 'jan2023-queued',
    });
    expect(lateOf(day(2), jan2023.to + HOUR_MS)[0]?.phase).toBe('jan2023-refused');
  });

  it('may have been on its way when the outage began', () => {
    expect(lateOf(start - HOUR_MS, jan2023.to + HOUR_MS)).toMatchObject([{ phase: null }]);
    expect(lateOf(start - 3 * DAY_MS, jan2023.to + HOUR_MS)).toEqual([]);
  });

  it('is not what was sent afterwards, or came months later from another box', () => {
    expect(lateOf(jan2023.to + 1, jan2023.to + 5 * HOUR_MS)).toEqual([]);
    expect(lateOf(day(1), jan2023.to + 200 * DAY_MS)).toEqual([]);
  });

  it('is not what took as long as mail takes in this box', () => {
    const slow = exactly(box);
    slow.sent = slow.received.map((time) => time - 9 * HOUR_MS);
    const result = ask(slow);
    expect(result.ordinaryDelayMs).toBe(9 * HOUR_MS);
    expect(result.late).toEqual([]);
  });

  it('shows on the day it came, in the wave after the outage', () => {
    const { days, late } = ask(hit('busy', jan2023));
    const wave = days.reduce((sum, one) => sum + one.late, 0);
    expect(late.length).toBeGreaterThan(50);
    expect(wave).toBe(late.length);
    expect(days.find((one) => one.day === '2023-01-29')?.late).toBeGreaterThan(0.5 * wave);
  });

  it('is told by the phases of June 2023', () => {
    const june = boxOf('ordinary').filter((time) => time < jun2023.from || time >= jun2023.to);
    const sent = [
      '2023-06-14T10:00Z',
      '2023-06-15T08:00Z',
      '2023-06-16T08:00Z',
      '2023-06-17T08:00Z',
    ];
    const columns = {
      received: Float64Array.from([...june, ...sent.map(() => jun2023.to + HOUR_MS)]),
      sent: Float64Array.from([...june, ...sent.map((text) => Date.parse(text))]),
    };
    expect(ask(columns, jun2023).late.map(({ phase }) => phase)).toEqual([
      'jun2023-delivered-later',
      'jun2023-queued',
      'jun2023-unexplained',
      'jun2023-refused',
    ]);
  });
});

describe('wrong dates', () => {
  const plain = hit('ordinary', jan2023);
  const clean = ask(plain);

  it('of receipt are counted and left out', () => {
    const wrong = [Number.NaN, 0, Date.UTC(2106, 1, 7), Infinity];
    const result = ask({
      received: Float64Array.from([...plain.received, ...wrong]),
      sent: Float64Array.from([...plain.sent, ...wrong]),
    });
    expect(result).toEqual({
      ...clean,
      messages: clean.messages + wrong.length,
      wrongReceived: wrong.length,
    });
  });

  it('of sending are counted, and never make a message late', () => {
    const wrong = [Number.NaN, 0, Date.UTC(2106, 1, 7), jan2023.to + 9 * DAY_MS];
    const result = ask({
      received: Float64Array.from([...plain.received, ...wrong.map(() => jan2023.to + HOUR_MS)]),
      sent: Float64Array.from([...plain.sent, ...wrong]),
    });
    expect(result.wrongSent).toBe(wrong.length);
    expect(result.late).toEqual(clean.late);
    expect(result.ordinaryDelayMs).toBe(clean.ordinaryDelayMs);
  });

  it('by some minutes of a sender’s clock are no matter', () => {
    const sent = plain.sent.map((time, i) => (i % 10 === 0 ? time + 300_000 : time));
    expect(ask({ ...plain, sent }).wrongSent).toBe(0);
  });
});

describe('days', () => {
  const { days } = ask(hit('ordinary', jan2023));

  it('run from two weeks before to two weeks after, in Rome', () => {
    expect([days[0]?.day, days.at(-1)?.day]).toEqual(['2023-01-08', '2023-02-11']);
    expect(days.find((day) => day.day === '2023-01-25')?.received).toBe(0);
  });

  it('count an hour that clocks repeat once, and one they skip not at all', () => {
    const outage = {
      id: 'own-1',
      from: Date.UTC(2023, 9, 28),
      to: Date.UTC(2023, 9, 30),
      phases: [],
    };
    // One message per hour: 25 of them on the day that has 25 hours.
    const hourly = Array.from({ length: 24 * 500 }, (_, i) => Date.UTC(2022, 11, 1) + i * HOUR_MS);
    const autumn = ask(exactly(hourly), outage).days;
    expect(autumn.find((day) => day.day === '2023-10-29')?.received).toBe(25);
    expect(autumn.find((day) => day.day === '2023-10-30')?.received).toBe(24);
    const spring = ask(exactly(hourly), {
      ...outage,
      from: Date.UTC(2023, 2, 25),
      to: Date.UTC(2023, 2, 27),
    });
    expect(spring.days.find((day) => day.day === '2023-03-26')?.received).toBe(23);
  });
});

describe('properties', () => {
  const plain = hit('bursty', jan2023);
  const clean = ask(plain);

  it('the order of messages never matters', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.integer({ min: 0, max: 1e9 })), (stream) => {
        const keys = stream.take(plain.received.length);
        const order = Array.from(keys, (key, index) => ({ key, index })).sort(
          (a, b) => a.key - b.key,
        );
        const shuffled = {
          received: Float64Array.from(order, ({ index }) => plain.received[index] as number),
          sent: Float64Array.from(order, ({ index }) => plain.sent[index] as number),
        };
        expect(ask(shuffled)).toEqual(clean);
      }),
      { numRuns: 10 },
    );
  });

  it('the host’s zone never matters', () => {
    const host = process.env.TZ;
    const inZone = (zone: string) => {
      process.env.TZ = zone;
      return { offset: new Date(jan2023.from).getTimezoneOffset(), result: ask(plain) };
    };
    try {
      const results = ['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Rome'].map(inZone);
      expect(new Set(results.map(({ offset }) => offset)).size).toBe(3);
      for (const { result } of results) expect(result).toEqual(clean);
    } finally {
      process.env.TZ = host;
    }
  });

  it('mail outside the outage never changes the outage’s count', () => {
    const outside = fc
      .integer({ min: Date.UTC(2021, 0, 1), max: Date.UTC(2025, 0, 1) })
      .filter((time) => time < jan2023.from || time >= jan2023.to);
    fc.assert(
      fc.property(fc.array(outside, { maxLength: 50 }), (times) => {
        const more = Float64Array.from([...plain.received, ...times]);
        const result = ask({ received: more, sent: more });
        expect(result.receivedInOutage).toBe(clean.receivedInOutage);
      }),
      { numRuns: 20 },
    );
  });

  it('no mailbox makes it fail, and every result keeps its schema', () => {
    const time = fc.oneof(
      fc.double(),
      fc.integer({ min: Date.UTC(2022, 6, 1), max: Date.UTC(2023, 6, 1) }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(time, time), { maxLength: 200 }), (rows) => {
        const columns = {
          received: Float64Array.from(rows, ([received]) => received),
          sent: Float64Array.from(rows, ([, sent]) => sent),
        };
        const result = ask(columns);
        expect(gapResultSchema.parse(result)).toEqual(result);
      }),
    );
  });
});
