import { useLanguage, useTexts } from '@/components/design/language';
import type { TimestampCheck } from '@/utils/dossier/verify/timestamps';
import { formatShortDateTime } from '@/utils/i18n/format';
import { verificationTexts } from '@/utils/i18n/verification';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { displayText } from '@/utils/mail/display-text';

/** Each timestamp in the bag: when, by whom, and what it is worth. */
export function Timestamps({ timestamps }: { timestamps: readonly TimestampCheck[] }) {
  const texts = useTexts(workbenchTexts).verify;
  const { timestamps: worth } = useTexts(verificationTexts);
  const language = useLanguage();
  if (timestamps.length === 0) return <p class="soft">{texts.noTimestamp}</p>;
  return (
    <ul class="stack">
      {timestamps.map(({ path, state, token, authority }) => (
        <li key={path} class="stack close">
          {token && (
            <p class="notice-title number">
              {texts.stampedAt(
                formatShortDateTime(token.time, language),
                authority ? displayText(authority.subject) : texts.unknownAuthority,
              )}
            </p>
          )}
          <p class={state === 'valid' ? '' : 'field-error'}>{worth[state]}</p>
          <p class="mono soft">{path}</p>
        </li>
      ))}
    </ul>
  );
}
