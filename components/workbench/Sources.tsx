import { useLanguage, useTexts } from '@/components/design/language';
import { SOURCES, type SourceCode } from '@/utils/claim/sources/source';
import { formatPartialDate } from '@/utils/i18n/partial-date';
import { sourceTexts } from '@/utils/i18n/source';
import { publisherOf, type Source } from '@/utils/outages/sources';

/** Where something was read, and of when it is. Links open in a tab of their own. */
export function Sources({ codes }: { codes: readonly SourceCode[] }) {
  const texts = useTexts(sourceTexts);
  const language = useLanguage();
  return (
    <ul class="row small">
      {codes.map((code) => {
        const source: Source = SOURCES[code];
        const { url, date } = source;
        const when = date === null ? texts.undated : formatPartialDate(date, language);
        const label = texts.source(publisherOf(source) ?? texts.press, when);
        return (
          <li key={code}>
            {url === null ? (
              <span class="soft">{label}</span>
            ) : (
              <a href={url} target="_blank" rel="noreferrer">
                {label}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
