import type { CalendarEvent } from '@/utils/claim/calendar-file';
import type { Deadlines } from '@/utils/claim/deadlines';
import type { ClaimTexts } from '@/utils/i18n/it/claim';

const REMIND = { limitation: [180, 30], answer: [1] };

/**
 * The deadlines still ahead as calendar events, in the words of `texts`. `caseKey` tells the user's cases apart
 * in the events' ids, such as "jan2023-mario-rossi-libero-it".
 */
export function deadlineEvents(
  { limitations, answersDue }: Deadlines,
  caseKey: string,
  texts: ClaimTexts['calendar'],
): CalendarEvent[] {
  return [
    ...limitations
      .filter(({ passed }) => !passed)
      .map(({ route, ends }) => ({
        uid: `limitation-${route}-${caseKey}@postapersa.it`,
        day: ends,
        summary: texts.limitation(route),
        description: texts.limitationNote,
        remindDaysBefore: REMIND.limitation,
      })),
    ...answersDue.map((due) => ({
      uid: `answer-${due.complaint}-${caseKey}@postapersa.it`,
      day: due.day,
      summary: texts.answerDue(due),
      description: texts.answerDueNote,
      remindDaysBefore: REMIND.answer,
    })),
  ];
}
