import { useLanguage, useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { formatShortDateTime } from '@/utils/i18n/format';
import type { PanelTexts } from '@/utils/i18n/it/panel';
import { panelTexts } from '@/utils/i18n/panel';

/** The one sentence that says it all, and the one that makes it honest. */
export function GapSentence({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).sentence;
  const { lead, more } = sentence(gap, texts);
  return (
    <div class="stack close">
      <p class="gap-sentence">{lead}</p>
      {more && <p>{more}</p>}
      {gap.verdict === 'proven' && gap.silence && <SilenceBounds silence={gap.silence} />}
    </div>
  );
}

function SilenceBounds({ silence }: { silence: NonNullable<GapResult['silence']> }) {
  const texts = useTexts(panelTexts).sentence;
  const language = useLanguage();
  const { lastBefore, firstAfter, ms } = silence;
  const before = formatShortDateTime(lastBefore, language);
  return (
    <p class="soft">
      {firstAfter === null
        ? texts.silenceGoesOn(before, ms)
        : texts.silence(before, formatShortDateTime(firstAfter, language), ms)}
    </p>
  );
}

function sentence(
  gap: GapResult,
  texts: PanelTexts['sentence'],
): { lead: string; more: string | null } {
  const { receivedInOutage: received, expected, silence } = gap;
  switch (gap.verdict) {
    case 'proven':
      if (received > 0 && silence?.expected) {
        return { lead: texts.silentFor(silence.inOutage.ms, silence.expected.mean), more: null };
      }
      return { lead: texts.received(received, expected?.mean ?? null), more: null };
    case 'reduced':
      return { lead: texts.received(received, expected?.mean ?? null), more: null };
    case 'weak':
      return { lead: texts.weak(received), more: texts.weakMore };
    case 'none':
      return { lead: texts.none, more: texts.noneMore(received) };
    case 'no-data':
      return { lead: texts.noData, more: texts.noDataMore };
  }
}
