import type { MessageRef } from '@/utils/mail/message';
import { type Interval, type Outage, phaseAt } from '@/utils/outages/outage';
import { DAY_MS } from '@/utils/time/civil';
import { countDays } from './days';
import { findLate, isSentUsable, ordinaryDelay } from './delay';
import { expectedFrom } from './expected';
import { holidaysWithin } from './holidays';
import type { MailColumns } from './messages';
import { REFERENCE_WEEKS, references } from './references';
import type { Expected, GapResult, LateMessage, Verdict } from './schema';
import { longestSilence, overlap, type Silence, silenceIn } from './silence';
import { countBetween, isPlausible, sortedWithin } from './timeline';

/** Mail goes on coming late for about a week after an outage: those days are no reference. */
const AFTERMATH_MS = 7 * DAY_MS;

export type GapQuestion = {
  columns: MailColumns;
  /** Where the message at a position of the columns lies. */
  locate: (index: number) => MessageRef;
  outage: Outage;
  /** Every outage known, the analysed one or not: none of them is a reference. */
  outages: readonly Interval[];
  /** Epoch ms. */
  now: number;
  /** Rows that the reader could not read. */
  setAside: number;
};

/** What an outage did to a mailbox, computed from the mailbox itself. Pure; the order of messages does not matter. */
export function analyse(question: GapQuestion): GapResult {
  const { columns, outage, outages, now } = question;
  const study = studyOf(outage, now);
  const sorted = sortedWithin(columns.received, study.from, study.to);
  const known = { from: sorted[0] ?? study.to, to: (sorted.at(-1) ?? study.from) + 1 };
  const holidays = holidaysWithin(study);
  const disturbed = [outage, ...outages].map(withAftermath);
  const closed = [...disturbed, ...holidays];
  const expectedIn = (interval: Interval) =>
    expectedFrom(references(sorted, interval, known, closed));

  const elapsed = { from: outage.from, to: Math.max(outage.from, Math.min(outage.to, now)) };
  const receivedInOutage = countBetween(sorted, elapsed.from, elapsed.to);
  const expected = expectedIn(elapsed);
  const silence = silenceIn(sorted, elapsed);
  const silent = silence && overlap(silence, elapsed);
  const silentExpected = silent && expectedIn(silent);
  const longestOtherSilenceMs = longestSilence(sorted, closed);
  const verdict = judge({
    received: receivedInOutage,
    expected,
    silentMs: silent ? silent.to - silent.from : 0,
    silentExpected,
    longestOtherSilenceMs,
  });

  const ordinaryDelayMs = ordinaryDelay(columns, known, disturbed, now);
  const late = findLate(columns, outage, backAt(verdict, silence, outage), ordinaryDelayMs)
    .map((index) => lateMessage(question, index))
    .sort(byReceipt);
  const lateReceived = Float64Array.from(late, (message) => Date.parse(message.received));

  return {
    outage: outage.id,
    from: toInstant(elapsed.from),
    to: toInstant(elapsed.to),
    verdict,
    silence: silence &&
      silent && {
        lastBefore: toInstant(silence.lastBefore),
        firstAfter: silence.firstAfter === null ? null : toInstant(silence.firstAfter),
        ms: (silence.firstAfter ?? study.to) - silence.lastBefore,
        inOutage: {
          from: toInstant(silent.from),
          to: toInstant(silent.to),
          ms: silent.to - silent.from,
        },
        expected: silentExpected,
      },
    longestOtherSilenceMs,
    receivedInOutage,
    expected,
    touchesHoliday: holidays.some(({ from, to }) => from < outage.to && to > outage.from),
    ordinaryDelayMs,
    late,
    days: countDays(sorted, lateReceived, outage, known, closed, now),
    ...countWrong(columns, now),
    setAside: question.setAside,
  };
}

/** The outage with the weeks that it is compared with, up to now. */
function studyOf(outage: Interval, now: number): Interval {
  const around = (REFERENCE_WEEKS + 2) * 7 * DAY_MS;
  return { from: outage.from - around, to: Math.min(outage.to + around, now) };
}

function withAftermath({ from, to }: Interval): Interval {
  return { from, to: to + AFTERMATH_MS };
}

type Findings = {
  received: number;
  expected: Expected | null;
  silentMs: number;
  silentExpected: Expected | null;
  longestOtherSilenceMs: number | null;
};

/**
 * A silence is proven when the box's habits would have brought at least one message, and in no other
 * week it was silent for as long. The second condition is there because the first looks at a silence
 * that was picked as the longest.
 */
function judge(findings: Findings): Verdict {
  const { received, expected, silentMs, silentExpected, longestOtherSilenceMs } = findings;
  if (expected === null) return 'no-data';
  const unusual = silentMs > (longestOtherSilenceMs ?? 0);
  if (unusual && silentExpected !== null && isTooFew(0, silentExpected)) return 'proven';
  if (isTooFew(received, expected)) return 'reduced';
  if (received === 0 || (unusual && expected.low === 0)) return 'weak';
  return 'none';
}

/** Below the interval, and below what any other week had: a box that now and then rests for a week keeps its doubt. */
function isTooFew(received: number, { low, fewest }: Expected): boolean {
  return received < low && received < fewest;
}

/** When the box received again: after its own silence where that is proven, else after the outage. */
function backAt(verdict: Verdict, silence: Silence | null, outage: Interval): number {
  return (verdict === 'proven' ? silence?.firstAfter : null) ?? outage.to;
}

function lateMessage({ columns, locate, outage }: GapQuestion, index: number): LateMessage {
  const sent = columns.sent[index] as number;
  const received = columns.received[index] as number;
  return {
    ...locate(index),
    sent: toInstant(sent),
    received: toInstant(received),
    delayMs: received - sent,
    phase: phaseAt(outage, sent)?.id ?? null,
  };
}

/** Ties are broken by place, so that the order of the columns never shows. */
function byReceipt(a: LateMessage, b: LateMessage): number {
  return compare(a.received, b.received) || compare(a.folder, b.folder) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function countWrong({ received, sent }: MailColumns, now: number) {
  let wrongReceived = 0;
  let wrongSent = 0;
  for (let i = 0; i < received.length; i++) {
    const at = received[i] as number;
    if (!isPlausible(at, now)) wrongReceived++;
    else if (!isSentUsable(sent[i] as number, at, now)) wrongSent++;
  }
  return { messages: received.length, wrongReceived, wrongSent };
}

function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
