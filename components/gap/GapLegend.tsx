import { useTexts } from '@/components/design/language';
import { panelTexts } from '@/utils/i18n/panel';

const KEYS = ['onTime', 'late', 'expected', 'outage'] as const;

export function GapLegend() {
  const texts = useTexts(panelTexts).chart;
  return (
    <ul class="gap-legend">
      {KEYS.map((key) => (
        <li key={key}>
          <span class={`swatch ${key}`} />
          {texts[key]}
        </li>
      ))}
    </ul>
  );
}
