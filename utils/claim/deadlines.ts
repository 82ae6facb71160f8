import type { Complaint } from '@/utils/claim/schema';
import { addDays, addYears, romeDayText } from '@/utils/time/calendar-day';

/** Years of limitation: art. 2946 c.c. (contract) and art. 2947 c.c. (tort). A lawyer must check both. */
const YEARS = { contract: 10, tort: 5 } as const;

/** Limitation of one route, in calendar days of Europe/Rome. Indicative: only a lawyer can tell. */
export type Limitation = {
  route: keyof typeof YEARS;
  years: number;
  /** First day of the period that runs: the outage's, or the last interrupting act's. */
  from: string;
  ends: string;
  /** The complaint that started this period; null when none did. */
  interruptedBy: string | null;
  passed: boolean;
};

/** Why an act that the user recorded as interrupting was not counted. */
export type UncountedAct = {
  complaint: string;
  route: Limitation['route'];
  reason: 'not-written' | 'before-outage' | 'after-end';
};

/** The day by which an answer was asked, for a complaint that has none yet. */
export type AnswerDue = { complaint: string; recipient: string; day: string };

export type Deadlines = {
  limitations: Limitation[];
  uncounted: UncountedAct[];
  answersDue: AnswerDue[];
};

/**
 * Counted from the outage's first day, the cautious choice. A written demand starts a new period
 * (artt. 1219 and 2943 c.c., R46, R47); a phone call or a talk does not, nor an act that came when
 * the period had already ended. `outageStart` is RFC 3339; `today` a day in Europe/Rome.
 */
export function deadlines(
  outageStart: string,
  complaints: Complaint[],
  termDays: number | null,
  today: string,
): Deadlines {
  const start = romeDayText(outageStart);
  const acts = complaints
    .filter(({ interruptsLimitation }) => interruptsLimitation)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const routes = (['tort', 'contract'] as const).map((route) =>
    limitation(route, start, acts, today),
  );
  return {
    limitations: routes.map(({ period }) => period),
    uncounted: routes.flatMap(({ uncounted }) => uncounted),
    answersDue: termDays === null ? [] : answersDue(complaints, termDays),
  };
}

/** A talk or a phone call leaves no writing, whatever the user ticked. */
export function isWritten({ channel }: Complaint): boolean {
  return channel !== 'phone' && channel !== 'in-person';
}

function limitation(route: Limitation['route'], start: string, acts: Complaint[], today: string) {
  const years = YEARS[route];
  const uncounted: UncountedAct[] = [];
  let from = start;
  let interruptedBy: string | null = null;
  for (const act of acts) {
    const reason = whyUncounted(act, start, addYears(from, years));
    if (reason) {
      uncounted.push({ complaint: act.id, route, reason });
      continue;
    }
    from = act.date;
    interruptedBy = act.id;
  }
  const ends = addYears(from, years);
  const period: Limitation = { route, years, from, ends, interruptedBy, passed: today > ends };
  return { period, uncounted };
}

function whyUncounted(act: Complaint, start: string, ends: string): UncountedAct['reason'] | null {
  if (!isWritten(act)) return 'not-written';
  if (act.date < start) return 'before-outage';
  return act.date > ends ? 'after-end' : null;
}

/** A term is given in writing. */
function answersDue(complaints: Complaint[], termDays: number): AnswerDue[] {
  return complaints
    .filter(isWritten)
    .filter(({ answer, answerDate }) => answer.trim() === '' && answerDate === null)
    .map(({ id, recipient, date }) => ({ complaint: id, recipient, day: addDays(date, termDays) }));
}
