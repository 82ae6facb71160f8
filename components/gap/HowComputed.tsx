import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { panelTexts } from '@/utils/i18n/panel';

export function HowComputed({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).how;
  const { expected, ordinaryDelayMs, longestOtherSilenceMs } = gap;
  const wrong = gap.wrongReceived + gap.wrongSent;
  return (
    <Disclosure title={texts.title}>
      <p>
        {texts.read(gap.messages)} {wrong > 0 && texts.wrong(wrong)}{' '}
        {gap.setAside > 0 && texts.setAside(gap.setAside)}
      </p>
      <p>{texts.received}</p>
      {expected && <p>{texts.expected(expected.weeks, expected.fewest, expected.most)}</p>}
      {expected && <p>{texts.interval}</p>}
      {longestOtherSilenceMs !== null && <p>{texts.otherSilence(longestOtherSilenceMs)}</p>}
      {gap.touchesHoliday && <p>{texts.holiday}</p>}
      <p>{texts.notACount}</p>
      {ordinaryDelayMs !== null && <p>{texts.late(ordinaryDelayMs)}</p>}
    </Disclosure>
  );
}
