import { useLanguage, useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { formatDateTime } from '@/utils/i18n/format';
import type { PanelTexts } from '@/utils/i18n/it/panel';
import { panelTexts } from '@/utils/i18n/panel';

/** The one sentence that says it all, and the one that makes it honest. */
export function GapSentence({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).sentence;
  const language = useLanguage();
  const { lead, more } = sentence(gap, texts);
  const { silence } = gap;
  return (
    <div class="stack close">
      <p class="gap-sentence">{lead}</p>
      {more && <p>{more}</p>}
      {gap.verdict === 'proven' && silence?.firstAfter && (
        <p class="soft">
          {texts.silence(
            formatDateTime(silence.lastBefore, language),
            formatDateTime(silence.firstAfter, language),
            silence.ms,
          )}
        </p>
      )}
    </div>
  );
}

function sentence(
  gap: GapResult,
  texts: PanelTexts['sentence'],
): { lead: string; more: string | null } {
  const { receivedInOutage: received, expected } = gap;
  switch (gap.verdict) {
    case 'proven':
    case 'reduced':
      if (!expected) return { lead: texts.weak(received), more: null };
      return {
        lead: received === 0 ? texts.silent(expected.mean) : texts.few(received, expected.mean),
        more: null,
      };
    case 'weak':
      return { lead: texts.weak(received), more: texts.weakMore };
    case 'none':
      return { lead: texts.none, more: texts.noneMore(received) };
    case 'no-data':
      return { lead: texts.noData, more: texts.noDataMore };
  }
}
