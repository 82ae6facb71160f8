import { formatNumber } from '@/utils/i18n/format';
import { escaped, type Html, html } from './html';

export type Bar = { label: string; value: number };

const ROW = 26;
const LABEL_WIDTH = 170;
const BAR_WIDTH = 380;
const WIDTH = LABEL_WIDTH + BAR_WIDTH + 80;

/**
 * Horizontal bars, each with its number, so that nothing has to be read off a scale; whoever does
 * not see them hears the same.
 */
export function barChart(title: string, bars: readonly Bar[]): Html {
  const told = bars.map(({ label, value }) => `${label}: ${formatNumber(value, 'it')}`).join('; ');
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const rows = bars.map(({ label, value }, index) => {
    const middle = index * ROW + ROW / 2;
    const width = (BAR_WIDTH * value) / most;
    const end = LABEL_WIDTH + 10 + width;
    return html`<text x="${number(LABEL_WIDTH)}" y="${number(middle + 5)}" text-anchor="end">${escaped(label)}</text><rect x="${number(LABEL_WIDTH + 6)}" y="${number(middle - 9)}" width="${number(width)}" height="18"/><text x="${number(end + 4)}" y="${number(middle + 5)}">${escaped(formatNumber(value, 'it'))}</text>`;
  });
  const height = bars.length * ROW;
  return html`<svg role="img" aria-label="${escaped(`${title}. ${told}`)}" viewBox="0 0 ${number(WIDTH)} ${number(height)}" width="${number(WIDTH)}" height="${number(height)}">${rows}</svg>`;
}

function number(value: number): Html {
  return String(Math.round(value * 10) / 10) as Html;
}
