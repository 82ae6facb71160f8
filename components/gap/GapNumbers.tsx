import { useLanguage, useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { formatNumber } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';

export function GapNumbers({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).numbers;
  const language = useLanguage();
  const { expected, late } = gap;
  const longest = late.reduce((most, message) => Math.max(most, message.delayMs), 0);
  return (
    <dl class="gap-numbers">
      <Fact value={formatNumber(gap.receivedInOutage, language)} label={texts.received} />
      <Fact
        value={expected ? formatNumber(Math.round(expected.mean), language) : texts.unknown}
        label={texts.expected}
        detail={expected ? texts.expectedRange(expected.low, expected.high) : undefined}
      />
      <Fact
        value={formatNumber(late.length, language)}
        label={texts.late}
        detail={late.length > 0 ? texts.lateUpTo(longest) : undefined}
        late={late.length > 0}
      />
    </dl>
  );
}

function Fact(props: {
  value: string;
  label: string;
  detail?: string | undefined;
  late?: boolean;
}) {
  return (
    <div class={props.late ? 'fact late' : 'fact'}>
      <dt>{props.label}</dt>
      <dd class="fact-value number">{props.value}</dd>
      {props.detail && <dd class="small soft number">{props.detail}</dd>}
    </div>
  );
}
