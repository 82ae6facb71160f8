import * as z from 'zod/mini';

const instant = z.iso.datetime();

/** An estimate with its 95 % prediction interval, in messages. Not a count of lost mail. */
export const expectedSchema = z.object({
  mean: z.number(),
  low: z.number(),
  high: z.number(),
  /** Which method gave it, and from how many reference windows or days. */
  method: z.enum(['empirical-windows', 'negative-binomial', 'poisson']),
  referenceDays: z.int(),
});

/** One day of the chart, a calendar day in Europe/Rome (`YYYY-MM-DD`), 23 to 25 hours long. */
export const dayCountSchema = z.object({
  day: z.iso.date(),
  received: z.int(),
  late: z.int(),
  expected: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
});

/**
 * What the analysis says, in the order the panel says it:
 * `proven` a silence the box's habits do not explain, `weak` a silence that this box's few mails
 * cannot prove, `none` no silence, `no-data` not enough mail around the outage.
 */
export const verdictSchema = z.enum(['proven', 'weak', 'none', 'no-data']);
export type Verdict = z.infer<typeof verdictSchema>;

/** A message that was sent before or in the outage and came later than this box's ordinary delay. */
export const lateMessageSchema = z.object({
  folder: z.string(),
  id: z.string(),
  sent: instant,
  received: instant,
  delayMs: z.number(),
});

export const gapResultSchema = z.object({
  outage: z.string(),
  /** The interval analysed. */
  from: instant,
  to: instant,
  verdict: verdictSchema,
  /** The silence found in the data: last message before, first after; null where there is none. */
  silence: z.nullable(z.object({ lastBefore: instant, firstAfter: instant, ms: z.number() })),
  /** Messages received in the interval. */
  receivedInOutage: z.int(),
  expected: z.nullable(expectedSchema),
  /** This box's ordinary delay (95th percentile of received minus sent outside the outage), ms. */
  ordinaryDelayMs: z.nullable(z.number()),
  late: z.array(lateMessageSchema),
  days: z.array(dayCountSchema),
  /** How many messages the analysis read, and how many rows it had to set aside. */
  messages: z.int(),
  setAside: z.int(),
});
export type GapResult = z.infer<typeof gapResultSchema>;
