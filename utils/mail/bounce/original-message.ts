import { decodeWords } from 'postal-mime';
import { firstField, type HeaderBlock } from '@/utils/mail/headers';
import type { OriginalMessage } from './bounce';
import { reportedTime } from './delivery-status';

/** What the returned header tells of the message; null where it tells nothing. */
export function readOriginal(headers: HeaderBlock): OriginalMessage | null {
  const messageId = firstField(headers, 'message-id');
  const subject = firstField(headers, 'subject');
  const date = firstField(headers, 'date');
  if (messageId === null && subject === null && date === null) return null;
  return {
    messageId,
    subject: subject === null ? null : decodeWords(subject),
    date: date === null ? null : reportedTime(date),
  };
}
