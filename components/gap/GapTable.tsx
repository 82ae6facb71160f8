import { useLanguage, useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { formatDay, formatNumber } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';

/** The chart's own numbers, for a screen reader, a copy or a check. */
export function GapTable({ gap }: { gap: GapResult }) {
  const texts = useTexts(panelTexts).chart;
  const language = useLanguage();
  return (
    <table class="table">
      <caption class="spoken">{texts.title}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.columns.day}</th>
          <th scope="col" class="amount">
            {texts.columns.received}
          </th>
          <th scope="col" class="amount">
            {texts.columns.late}
          </th>
          <th scope="col" class="amount">
            {texts.columns.expected}
          </th>
        </tr>
      </thead>
      <tbody>
        {gap.days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{formatDay(day.day, language)}</th>
            <td class="amount">{formatNumber(day.received, language)}</td>
            <td class="amount">{formatNumber(day.late, language)}</td>
            <td class="amount">
              {day.low !== null && day.high !== null && texts.range(day.low, day.high)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
