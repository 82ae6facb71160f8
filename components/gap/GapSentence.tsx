import { useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { sentences } from '@/utils/gap/sentences';
import { gapTexts } from '@/utils/i18n/gap';

/** The one sentence that says it all, and those that make it honest. */
export function GapSentence({ gap }: { gap: GapResult }) {
  const { lead, more } = sentences(gap, useTexts(gapTexts));
  return (
    <div class="stack close">
      <p class="gap-sentence">{lead}</p>
      {more.map((sentence) => (
        <p key={sentence} class="soft">
          {sentence}
        </p>
      ))}
    </div>
  );
}
