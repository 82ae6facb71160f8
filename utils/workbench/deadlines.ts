import { calendarFile } from '@/utils/claim/calendar-file';
import { deadlineEvents } from '@/utils/claim/deadline-events';
import { type Deadlines, deadlines } from '@/utils/claim/deadlines';
import { claimTexts } from '@/utils/i18n/claim';
import type { Language } from '@/utils/i18n/language';
import type { WorkbenchModel } from './model';

type Facts = Pick<WorkbenchModel, 'case' | 'interval' | 'today'>;

/** The deadlines of the case as it is told, seen from today. */
export function caseDeadlines({ case: told, interval, today }: Facts): Deadlines {
  return deadlines(interval.from, told.complaints, told.request.termDays, today);
}

/** Those that are ahead, for the user's calendar. `now` is epoch ms. */
export function deadlineCalendar(
  facts: Facts,
  language: Language,
  now: number,
): { name: string; text: string } {
  const { mailbox, outage } = facts.case;
  const key = `${outage}-${mailbox.toLowerCase().replace(/[^a-z0-9]/g, '-')}`;
  const { answersDue, ...rest } = caseDeadlines(facts);
  const ahead = { ...rest, answersDue: answersDue.filter((due) => due.day >= facts.today) };
  const events = deadlineEvents(ahead, key, claimTexts[language].calendar);
  return { name: `scadenze-${key}.ics`, text: calendarFile(events, now) };
}
