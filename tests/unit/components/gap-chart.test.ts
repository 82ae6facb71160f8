import { describe, expect, it } from 'vitest';
import { chartScale, PLOT, WIDTH } from '@/components/gap/scale';
import { gap } from '../../gallery/mailbox';

describe('the scale of the gap chart', () => {
  const scale = chartScale(gap);

  it('keeps every bar and band inside the plot', () => {
    for (const { onTime, late } of scale.bars) {
      expect(onTime.y + onTime.height).toBeCloseTo(PLOT.bottom);
      expect(late.y).toBeGreaterThanOrEqual(PLOT.top);
      expect(late.y + late.height).toBeCloseTo(onTime.y);
    }
    for (const { y } of scale.band) expect(y).toBeGreaterThanOrEqual(PLOT.top);
    expect(scale.dayX(gap.days.length)).toBeCloseTo(WIDTH);
  });

  it('places the outage by the hour in Rome: from 22:00 of its first day', () => {
    const first = gap.days.findIndex(({ day }) => day === '2023-01-22');
    expect(scale.outage.x).toBeCloseTo(scale.dayX(first) + (22 / 24) * scale.step);
  });

  it('leaves a hole in the band where nothing can be expected', () => {
    const days = gap.days.map((day, index) =>
      index === 3 ? { ...day, expected: null, low: null, high: null } : day,
    );
    expect(chartScale({ ...gap, days }).band).toHaveLength(gap.days.length - 1);
  });

  it('draws a box without mail', () => {
    const days = gap.days.map((day) => ({ ...day, received: 0, late: 0, high: 0 }));
    expect(chartScale({ ...gap, days }).ticks).toEqual([{ count: 1, y: PLOT.top }]);
  });
});
