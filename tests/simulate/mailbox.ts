import type { Interval } from '@/utils/outages/outage';
import { DAY_MS, HOUR_MS, MINUTE_MS, weekday } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import { exponential, normal, poisson, type Random, seededRandom } from './random';

/** How a simulated mailbox lives. Rates are messages per ordinary working day. */
export type Habit = {
  /** Messages that come one by one. */
  single: number;
  /** Conversations, and how many messages each has on average, over some hours. */
  conversations?: number;
  conversationLength?: number;
  /** Newsletters that come every day at seven, and those that come on Tuesdays at ten. */
  daily?: number;
  weekly?: number;
  /** Spread of the weeks' own moods, as the standard deviation of a log-normal factor. */
  mood?: number;
  /** Growth of the rate over a year; 1 doubles it. */
  growth?: number;
  /** Factor from 24 December to 6 January. */
  christmas?: number;
  /** Chance, per day, that an automatic sender floods the box with this many messages in an hour. */
  floodChance?: number;
  floodSize?: number;
};

export const HABITS = {
  quiet: { single: 0.35, christmas: 0.5 },
  ordinary: { single: 14, daily: 2, weekly: 3, mood: 0.15, christmas: 0.4 },
  busy: { single: 150, daily: 20, weekly: 20, mood: 0.1, christmas: 0.3 },
  bursty: { single: 3, conversations: 1.5, conversationLength: 9, mood: 0.25, christmas: 0.4 },
  newsletters: { single: 1, daily: 25, weekly: 12, christmas: 0.8 },
  flooded: { single: 8, floodChance: 0.04, floodSize: 60, christmas: 0.5 },
  growing: { single: 12, mood: 0.15, growth: 1, christmas: 0.4 },
  offAtChristmas: { single: 16, daily: 2, mood: 0.15, christmas: 0 },
} satisfies Record<string, Habit>;

export type HabitName = keyof typeof HABITS;

/** Share of the working day's mail in each hour of Rome's day, and of a week's days from Monday. */
const HOURS = [1, 1, 1, 1, 1, 1, 2, 5, 9, 11, 11, 10, 7, 7, 9, 10, 9, 8, 6, 4, 3, 3, 2, 2];
const HOURS_SUM = HOURS.reduce((sum, share) => sum + share);
const WEEKDAYS = [1.05, 1, 1, 1, 0.9, 0.45, 0.35];

/** Times at which a box of this habit receives its mail in the calendar days `[firstDay, lastDay]`, unsorted. */
export function simulateReceived(
  habit: Habit,
  firstDay: number,
  lastDay: number,
  seed: number,
): number[] {
  const random = seededRandom(seed);
  const received: number[] = [];
  let mood = 1;
  for (let day = firstDay; day <= lastDay; day++) {
    if (weekday(day) === 0) mood = Math.exp((habit.mood ?? 0) * normal(random));
    const factor = mood * yearFactor(habit, day, firstDay) * (WEEKDAYS[weekday(day)] ?? 1);
    for (const [hour, share] of HOURS.entries()) {
      const start = romeInstant(day * DAY_MS + hour * HOUR_MS);
      receiveHour(received, habit, start, (factor * share) / HOURS_SUM, random);
    }
    receiveNewsletters(received, habit, day, random);
    if (habit.floodSize && random() < (habit.floodChance ?? 0)) {
      const start = romeInstant(day * DAY_MS + 11 * HOUR_MS);
      const size = poisson(random, habit.floodSize);
      for (let i = 0; i < size; i++) received.push(start + random() * HOUR_MS);
    }
  }
  return received.map(Math.floor);
}

function receiveHour(
  received: number[],
  habit: Habit,
  start: number,
  share: number,
  random: Random,
): void {
  const singles = poisson(random, habit.single * share);
  for (let i = 0; i < singles; i++) received.push(start + random() * HOUR_MS);
  const conversations = poisson(random, (habit.conversations ?? 0) * share);
  for (let i = 0; i < conversations; i++) {
    const length = 1 + Math.floor(exponential(random, habit.conversationLength ?? 1));
    let time = start + random() * HOUR_MS;
    for (let j = 0; j < length; j++) {
      received.push(time);
      time += exponential(random, 90 * MINUTE_MS);
    }
  }
}

function receiveNewsletters(received: number[], habit: Habit, day: number, random: Random): void {
  const factor = isChristmas(day) ? (habit.christmas ?? 1) : 1;
  const daily = Math.round((habit.daily ?? 0) * factor);
  const weekly = weekday(day) === 1 ? Math.round((habit.weekly ?? 0) * factor) : 0;
  for (let i = 0; i < daily; i++) {
    if (random() < 0.95) received.push(romeInstant(day * DAY_MS) + (7 + random()) * HOUR_MS);
  }
  for (let i = 0; i < weekly; i++) {
    if (random() < 0.95) received.push(romeInstant(day * DAY_MS) + (10 + random()) * HOUR_MS);
  }
}

function yearFactor(habit: Habit, day: number, firstDay: number): number {
  const grown = 1 + ((habit.growth ?? 0) * (day - firstDay)) / 365;
  return grown * (isChristmas(day) ? (habit.christmas ?? 1) : 1);
}

function isChristmas(day: number): boolean {
  const monthAndDay = new Date(day * DAY_MS).toISOString().slice(5, 10);
  return monthAndDay >= '12-24' || monthAndDay <= '01-06';
}

/** What an outage does to a box: mail of its first hours comes late, the rest of its mail never. */
export function sufferOutage(
  received: readonly number[],
  outage: Interval,
  refusedFrom: number,
  seed: number,
): { received: Float64Array; sent: Float64Array } {
  const random = seededRandom(seed);
  const columns: { received: number; sent: number }[] = [];
  for (const time of received) {
    const sent = time - Math.ceil(exponential(random, 40_000));
    const lost = time >= refusedFrom && time < outage.to;
    const late = time >= outage.from && time < refusedFrom;
    if (late) {
      const wait = Math.floor(exponential(random, 8 * HOUR_MS));
      columns.push({ sent, received: outage.to + wait });
    } else if (!lost) {
      columns.push({ sent, received: time });
    }
  }
  return {
    received: Float64Array.from(columns, (column) => column.received),
    sent: Float64Array.from(columns, (column) => column.sent),
  };
}
