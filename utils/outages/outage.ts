import { parseCivilMs, parseDay } from '@/utils/time/civil';
import { romeInstant, startOfRomeDay } from '@/utils/time/rome';
import type { SourceCode } from './sources';

/**
 * Civil time in Rome: `YYYY-MM-DDTHH:MM`, or `YYYY-MM-DD` where no source gives the hour.
 * All hours of the catalogue are "about".
 */
export type OutageTime = string;

/** How far the sources carry a fact: `low` where one source gives it or a date is deduced. */
export type Confidence = 'high' | 'medium' | 'low';

/** What happened, when, and who says so. Its words are in the catalogue under the same id. */
export type Milestone<Id extends string = string> = {
  id: Id;
  at: OutageTime;
  confidence: Confidence;
  sources: readonly SourceCode[];
  /** What other sources say instead; words under the conflict's own id. */
  conflicts?: readonly Conflict<Id>[];
};
export type Conflict<Id extends string = string> = {
  id: Id;
  at: OutageTime | null;
  sources: readonly SourceCode[];
};

/** A stretch of the outage with one fate for the mail that was sent in it; ends where the next begins. */
export type Phase<Id extends string = string> = {
  id: Id;
  from: OutageTime;
  fate: MailFate;
  confidence: Confidence;
  sources: readonly SourceCode[];
};

/** `queued` kept and mostly delivered late, `refused` sent back to the sender, `unknown` not told. */
export type MailFate = 'queued' | 'refused' | 'unknown';

/** An outage known from sources. `intermittent`: mail went on flowing for part of the interval. */
export type CatalogueOutage<PhaseId extends string = string> = {
  id: string;
  kind: 'blackout' | 'intermittent';
  from: OutageTime;
  /** Inclusive: a day without an hour lasts until its end. */
  to: OutageTime;
  confidence: Confidence;
  sources: readonly SourceCode[];
  milestones: readonly Milestone[];
  phases: readonly Phase<PhaseId>[];
};

/** Epoch ms, `to` exclusive. */
export type Interval = { from: number; to: number };

/** An outage as the analysis takes it, from the catalogue or the user's own; epoch ms. */
export type Outage<PhaseId extends string = string> = Interval & {
  id: string;
  phases: readonly { id: PhaseId; from: number; fate: MailFate }[];
};

/** From the first to the last of the hours (RFC 3339) lived on each channel; undefined without any. */
export function hullOf(lived: readonly { from: string; to: string }[]): Interval | undefined {
  if (lived.length === 0) return undefined;
  return {
    from: Math.min(...lived.map(({ from }) => Date.parse(from))),
    to: Math.max(...lived.map(({ to }) => Date.parse(to))),
  };
}

/** Instants of an outage of the catalogue; `lived` are the hours that the user corrected. */
export function resolveOutage<PhaseId extends string>(
  entry: CatalogueOutage<PhaseId>,
  lived?: Interval,
): Outage<PhaseId> {
  return {
    id: entry.id,
    from: lived?.from ?? startOf(entry.from),
    to: lived?.to ?? endOf(entry.to),
    phases: entry.phases.map(({ id, from, fate }) => ({ id, from: startOf(from), fate })),
  };
}

/**
 * The phase in which a message was sent; null before and after the outage, and where nobody told
 * of phases. Mail sent before the first phase began, in an outage the user lived earlier, is in it.
 */
export function phaseAt<PhaseId extends string>(
  outage: Outage<PhaseId>,
  sent: number,
): Outage<PhaseId>['phases'][number] | null {
  if (!(sent >= outage.from && sent < outage.to)) return null;
  return outage.phases.findLast((phase) => phase.from <= sent) ?? outage.phases[0] ?? null;
}

/** First instant of an outage time. Throws RangeError on text that is no time. */
export function startOf(time: OutageTime): number {
  return isDay(time) ? startOfRomeDay(parseDay(time)) : romeInstant(parseCivilMs(time));
}

/** Instant at which an outage time is over: a day without an hour lasts until its midnight. */
export function endOf(time: OutageTime): number {
  return isDay(time) ? startOfRomeDay(parseDay(time) + 1) : romeInstant(parseCivilMs(time));
}

function isDay(time: OutageTime): boolean {
  return !time.includes('T');
}

/** An outage's interval as records hold it: RFC 3339 in UTC. */
export function instantsOf({ id, from, to }: Interval & { id: string }): OutageInstants {
  return { id, from: new Date(from).toISOString(), to: new Date(to).toISOString() };
}
export type OutageInstants = { id: string; from: string; to: string };
