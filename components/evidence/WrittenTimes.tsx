import { useLanguage, useTexts } from '@/components/design/language';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatShortDateTime } from '@/utils/i18n/format';
import type { Timestamp } from '@/utils/mail/timestamp';
import { useMailWords } from './mail-words';

/** Every time of a message: what it says, as it is written, with its offset, and who says so. */
export function WrittenTimes({ item }: { item: Evidence }) {
  const texts = useTexts(evidenceTexts).times;
  const { timeline, ...common } = useTexts(commonTexts);
  const mail = useMailWords();
  const language = useLanguage();
  const times: [string, Timestamp | null][] = [
    [common.sent, item.sent],
    ...item.hops.map(({ by, time }): [string, Timestamp | null] => [
      timeline.hop(mail.server(by)),
      time,
    ]),
    [common.received, item.received],
  ];
  return (
    <ul class="stack">
      {times.map(
        ([what, time], index) =>
          time && (
            <li key={index}>
              <p>
                {what}: <span class="number">{formatShortDateTime(time.instant, language)}</span>
              </p>
              {time.text && <p class="mono small">{time.text}</p>}
              <p class="small soft">
                {texts.sources[time.source]}
                {time.text && `, ${texts.offset(time.offsetMinutes)}`}
              </p>
            </li>
          ),
      )}
    </ul>
  );
}
