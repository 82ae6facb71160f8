import { useLanguage, useTexts } from '@/components/design/language';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatDate, formatShortDateTime } from '@/utils/i18n/format';
import { displayText } from '@/utils/mail/display-text';
import { isDayOnly } from '@/utils/mail/timestamp';
import { MINUTE_MS } from '@/utils/time/civil';

/** Characters of a subject or a name that are worth reading; a sender may write thousands. */
const LONGEST = 300;

function inBrief(text: string): string {
  return displayText(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

/** What strangers wrote, as it may stand among our words, and what stands where they wrote nothing. */
export function useMailWords() {
  const { noSubject, unknownSender, timeline } = useTexts(commonTexts);
  const language = useLanguage();
  const subject = (text: string) => (text ? inBrief(text) : noSubject);
  const sender = (name: string | null) => (name ? inBrief(name) : unknownSender);
  return {
    subject,
    sender,
    server: (name: string | null) => (name ? inBrief(name) : timeline.unknownServer),
    subjectAndSender: (item: Evidence) => `${subject(item.subject)} · ${sender(senderName(item))}`,
    /** When it was sent, or should have come; no hour where the user told none. */
    sentAt({ sent, received }: Evidence): string | null {
      const time = sent ?? received;
      if (time === null) return null;
      return isDayOnly(time)
        ? formatDate(time.instant, language)
        : formatShortDateTime(time.instant, language);
    },
  };
}

/** Who wrote it, as a person would say. */
export function senderName(item: Evidence): string | null {
  return item.from ? item.from.name || item.from.address || null : null;
}

/** How late it came (ms); null for what came in time, never came, or is evidence of something else. */
export function lateBy({ kind, delayMs }: Evidence): number | null {
  const showsDelay = kind === 'late' || kind === 'access';
  return showsDelay && delayMs !== null && delayMs >= MINUTE_MS ? delayMs : null;
}
