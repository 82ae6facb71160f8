import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { panelTexts } from '@/utils/i18n/panel';

export function HowComputed({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).how;
  const { expected, ordinaryDelayMs } = gap;
  return (
    <Disclosure title={texts.title}>
      <p>{texts.read(gap.messages, gap.setAside)}</p>
      <p>{texts.received}</p>
      {expected && <p>{texts.method(expected.weeks)}</p>}
      {expected && <p>{texts.interval}</p>}
      <p>{texts.notACount}</p>
      {ordinaryDelayMs !== null && <p>{texts.late(ordinaryDelayMs)}</p>}
    </Disclosure>
  );
}
