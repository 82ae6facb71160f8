import * as z from 'zod/mini';

const instant = z.iso.datetime();

/** An estimate with its 95 % prediction interval, in messages. Not a count of lost mail. */
export const expectedSchema = z.object({
  mean: z.number(),
  low: z.int(),
  high: z.int(),
  method: z.literal('negative-binomial'),
  /** How many other weeks were compared, and the fewest and most messages that one of them had. */
  weeks: z.int(),
  fewest: z.int(),
  most: z.int(),
});
export type Expected = z.infer<typeof expectedSchema>;

/** One day of the chart, a calendar day in Europe/Rome (`YYYY-MM-DD`), 23 to 25 hours long. */
export const dayCountSchema = z.object({
  day: z.iso.date(),
  received: z.int(),
  /** How many of the received were late mail of the outage. */
  late: z.int(),
  expected: z.nullable(z.number()),
  low: z.nullable(z.int()),
  high: z.nullable(z.int()),
});
export type DayCount = z.infer<typeof dayCountSchema>;

/**
 * What the analysis says:
 * `proven` a silence that the box's habits do not explain, `reduced` mail came, but less than the
 * habits explain, `weak` a silence that this box's habits cannot prove, since it gets few mails or
 * is silent now and then, `none` as many mails as ever, `no-data` too few weeks of mail around the
 * outage to say anything.
 */
export const verdictSchema = z.enum(['proven', 'reduced', 'weak', 'none', 'no-data']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A message that was sent before or in the outage and came later than this box's ordinary delay. */
export const lateMessageSchema = z.object({
  folder: z.string(),
  id: z.string(),
  sent: instant,
  received: instant,
  delayMs: z.number(),
  /** Id of the outage's phase in which it was sent; null before the outage or without phases. */
  phase: z.nullable(z.string()),
});
export type LateMessage = z.infer<typeof lateMessageSchema>;

/** The stretch without any message that covers most of the outage. */
export const silenceSchema = z.object({
  lastBefore: instant,
  /** Null where nothing has come since. */
  firstAfter: z.nullable(instant),
  /** From the last message before to the first after, or to now. */
  ms: z.number(),
  /** The part of it that lies in the outage; the expected number is that of this part alone. */
  inOutage: z.object({ from: instant, to: instant, ms: z.number() }),
  expected: z.nullable(expectedSchema),
});

export const gapResultSchema = z.object({
  outage: z.string(),
  /** The interval analysed: the outage's, or what of it is over. */
  from: instant,
  to: instant,
  verdict: verdictSchema,
  /** Null where no message is known from before the outage's end. */
  silence: z.nullable(silenceSchema),
  /** This box's longest silence in the other weeks, holidays and outages left out, ms. */
  longestOtherSilenceMs: z.nullable(z.number()),
  /** Messages received in the interval, and the expected number for the whole of it. */
  receivedInOutage: z.int(),
  expected: z.nullable(expectedSchema),
  /** The interval touches days on which mail is scarce anyway (Christmas, August, public holidays). */
  touchesHoliday: z.boolean(),
  /** This box's ordinary delay (95th percentile of received minus sent outside outages), ms. */
  ordinaryDelayMs: z.nullable(z.number()),
  /** In the order of receipt. */
  late: z.array(lateMessageSchema),
  days: z.array(dayCountSchema),
  /** Messages read, of these those without a usable receipt or Date, and rows set aside unread. */
  messages: z.int(),
  wrongReceived: z.int(),
  wrongSent: z.int(),
  setAside: z.int(),
});
export type GapResult = z.infer<typeof gapResultSchema>;
