import { useId, useMemo, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { formatDay, formatNumber } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import { GapLegend } from './GapLegend';
import { type ChartScale, chartScale, HEIGHT, PLOT, WIDTH } from './scale';

/**
 * Mail received day by day, before, during and after the outage. Late mail differs by pattern as
 * well as by colour, so it reads in black and white. The slider under it reads one day at a time.
 */
export function GapChart(props: { gap: GapResult; outageLabel: string }) {
  const { gap, outageLabel } = props;
  const texts = useTexts(panelTexts).chart;
  const language = useLanguage();
  const id = useId();
  const scale = useMemo(() => chartScale(gap), [gap]);
  const [chosen, setChosen] = useState(() => firstEmptyDay(gap));

  const day = gap.days[chosen];
  const first = gap.days[0];
  const last = gap.days.at(-1);
  if (!day || !first || !last) return null;

  const reading = [
    texts.reading(formatDay(day.day, language), day.received, day.late),
    ...(day.low !== null && day.high !== null ? [texts.readingExpected(day.low, day.high)] : []),
  ].join(', ');

  return (
    <figure class="gap-chart">
      <figcaption class="spoken">{texts.title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={texts.summary(
          formatDay(first.day, language),
          formatDay(last.day, language),
          outageLabel,
          gap.receivedInOutage,
          gap.late.length,
        )}
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const x = ((event.clientX - box.left) / box.width) * WIDTH;
          const index = Math.floor((x - PLOT.left) / scale.step);
          if (gap.days[index]) setChosen(index);
        }}
      >
        <defs>
          <pattern
            id={`${id}-late`}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="late-ground" width="4" height="4" />
            <rect class="late-stripe" width="2" height="4" />
          </pattern>
        </defs>
        <Ground scale={scale} label={outageLabel} />
        {scale.bars.map((bar, index) => (
          <g key={gap.days[index]?.day}>
            <rect class="on-time" x={bar.x} width={bar.width} {...bar.onTime} />
            {bar.late.height > 0 && (
              <rect
                class="late"
                fill={`url(#${id}-late)`}
                x={bar.x}
                width={bar.width}
                {...bar.late}
              />
            )}
          </g>
        ))}
        <path class="mean" d={scale.mean} />
        <line class="base" x1={PLOT.left} x2={WIDTH} y1={PLOT.bottom} y2={PLOT.bottom} />
        {scale.ticks.map(({ count, y }) => (
          <text key={count} class="tick" x={PLOT.left - 4} y={y + 3} text-anchor="end">
            {formatNumber(count, language)}
          </text>
        ))}
        <rect
          class="cursor"
          x={scale.dayX(chosen)}
          width={scale.step}
          y={PLOT.top}
          height={PLOT.bottom - PLOT.top}
        />
        <text class="day" x={PLOT.left} y={HEIGHT - 6}>
          {formatDay(first.day, language)}
        </text>
        <text class="day" x={WIDTH} y={HEIGHT - 6} text-anchor="end">
          {formatDay(last.day, language)}
        </text>
      </svg>
      <input
        type="range"
        class="day-slider"
        aria-label={texts.day}
        aria-valuetext={reading}
        min="0"
        max={gap.days.length - 1}
        step="1"
        value={chosen}
        onInput={(event) => setChosen(event.currentTarget.valueAsNumber)}
      />
      <p class="day-reading number" aria-hidden="true">
        {reading}
      </p>
      <GapLegend />
    </figure>
  );
}

/** What lies behind the bars: gridlines, the outage, the band of what was to be expected. */
function Ground({ scale, label }: { scale: ChartScale; label: string }) {
  const { outage } = scale;
  const { top, bottom } = PLOT;
  const halfLabel = label.length * 3;
  const middle = outage.x + outage.width / 2;
  const labelX = Math.min(Math.max(middle, PLOT.left + halfLabel), WIDTH - halfLabel);
  return (
    <g>
      {scale.band.map((day) => (
        <rect key={day.x} class="band" width={scale.step} {...day} />
      ))}
      <rect class="outage" x={outage.x} width={outage.width} y={top} height={bottom - top} />
      {scale.ticks.map(({ count, y }) => (
        <line key={count} class="grid" x1={PLOT.left} x2={WIDTH} y1={y} y2={y} />
      ))}
      <line class="outage-edge" x1={outage.x} x2={outage.x} y1={top} y2={bottom} />
      <line
        class="outage-edge"
        x1={outage.x + outage.width}
        x2={outage.x + outage.width}
        y1={top}
        y2={bottom}
      />
      <text class="outage-label" x={labelX} y={top - 6} text-anchor="middle">
        {label}
      </text>
    </g>
  );
}

/** The day that the chart reads first: the emptiest of the outage. */
function firstEmptyDay(gap: GapResult): number {
  const from = gap.from.slice(0, 10);
  const to = gap.to.slice(0, 10);
  const index = gap.days.findIndex((day) => day.day > from && day.day <= to && day.received === 0);
  return index === -1
    ? Math.max(
        0,
        gap.days.findIndex((day) => day.day >= from),
      )
    : index;
}
