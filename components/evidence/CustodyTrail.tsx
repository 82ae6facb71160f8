import { useLanguage, useTexts } from '@/components/design/language';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatShortDateTime } from '@/utils/i18n/format';

/** Who did what with an item and when, as the custody log has it. */
export function CustodyTrail({ entries }: { entries: readonly CustodyEntry[] }) {
  const texts = useTexts(evidenceTexts).custody;
  const language = useLanguage();
  return (
    <ol class="stack">
      {entries.map(({ seq, at, action, host, folder, serverId, detail, version, hash }) => (
        <li key={seq}>
          <p>
            {texts.actions[action]}: <span class="number">{formatShortDateTime(at, language)}</span>
          </p>
          <p class="small soft">
            {[host, host && `${folder} ${serverId}`, detail, `PostaPersa ${version}`]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p class="mono small soft">{texts.entry(seq, hash.slice(0, 8))}</p>
        </li>
      ))}
    </ol>
  );
}
