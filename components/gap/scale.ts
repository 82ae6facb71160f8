import type { GapResult } from '@/utils/gap/schema';
import { DAY_MS, dayText } from '@/utils/time/civil';
import { romeCivilMs } from '@/utils/time/rome';

export const WIDTH = 328;
export const HEIGHT = 150;
/** The plot inside the drawing; counts stand in the gutter on its left. */
export const PLOT = { left: 18, top: 18, bottom: 128 };

export type Bar = { x: number; width: number; onTime: Segment; late: Segment };
type Segment = { y: number; height: number };

export type ChartScale = {
  step: number;
  bars: Bar[];
  /** The expected interval of each day that has one, and the path of their middles. */
  band: { x: number; y: number; height: number }[];
  mean: string;
  outage: { x: number; width: number };
  /** Gridlines: messages a day, and where they are drawn. */
  ticks: { count: number; y: number }[];
  dayX: (index: number) => number;
};

/** Places the days of the analysis on the drawing. Pure: same result, same picture. */
export function chartScale(gap: GapResult): ChartScale {
  const { days } = gap;
  const step = (WIDTH - PLOT.left) / Math.max(days.length, 1);
  const most = Math.max(1, ...days.map((day) => Math.max(day.received, day.high ?? 0)));
  const tick = niceStep(most);
  const ceiling = Math.max(tick, Math.ceil(most / tick) * tick);
  const y = (count: number) => PLOT.bottom - (count / ceiling) * (PLOT.bottom - PLOT.top);
  const dayX = (index: number) => PLOT.left + index * step;

  const bars = days.map((day, index): Bar => {
    const gapBetween = Math.min(2, step * 0.25);
    const punctual = Math.max(0, day.received - day.late);
    return {
      x: dayX(index) + gapBetween / 2,
      width: step - gapBetween,
      onTime: { y: y(punctual), height: PLOT.bottom - y(punctual) },
      late: { y: y(punctual + day.late), height: y(punctual) - y(punctual + day.late) },
    };
  });

  const known = days.flatMap(({ expected, low, high }, index) =>
    expected === null || low === null || high === null
      ? []
      : [{ x: dayX(index), y: y(high), height: y(low) - y(high), mean: y(expected) }],
  );

  const from = position(gap.from, days, step);
  const to = position(gap.to, days, step);
  return {
    step,
    bars,
    band: known,
    mean: known
      .map(({ x, mean }) => `M${x.toFixed(2)} ${mean.toFixed(2)}h${step.toFixed(2)}`)
      .join(''),
    outage: { x: from, width: Math.max(2, to - from) },
    ticks: [tick, tick * 2, tick * 3]
      .filter((count) => count <= ceiling)
      .map((count) => ({ count, y: y(count) })),
    dayX,
  };
}

/** A step of 1, 2 or 5 times a power of ten that cuts the height in at most three. */
function niceStep(most: number): number {
  const rough = most / 3;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? power * 10;
}

/** Where an instant falls on the axis of Rome's days; kept inside the drawing. */
function position(instant: string, days: GapResult['days'], step: number): number {
  const civil = romeCivilMs(Date.parse(instant));
  const day = dayText(Math.floor(civil / DAY_MS));
  const index = days.findIndex((candidate) => candidate.day === day);
  if (index === -1) return days[0] && day < days[0].day ? PLOT.left : WIDTH;
  return PLOT.left + (index + (civil % DAY_MS) / DAY_MS) * step;
}
