import type { GapResult } from '@/utils/gap/schema';
import type { Box, Figure } from '@/utils/pdf/block';
import type { Canvas } from '@/utils/pdf/canvas';
import { COLOR, TEXT } from '@/utils/pdf/theme';
import type { Context } from './context';
import { localTime } from './print';

type Days = GapResult['days'];

const HEIGHT = 190;
const PLOT = { left: 28, right: 4, top: 30, bottom: 24 } as const;
const MOST_LABELS = 12;
/** Below this width a hatched bar is a smudge, so it is drawn hollow. */
const NARROWEST_HATCH = 3;

/** Where things stand: the plot's box, the width of a day, and the top of the scale. */
type Frame = Readonly<{ plot: Box; dayWidth: number; max: number; step: number }>;

/**
 * Messages per day: bars, late mail hatched on top, the expected band behind, the outage shaded.
 * Late mail differs by pattern and the band by its outline, so that a black and white print tells them.
 */
export function gapChart(context: Context, gap: GapResult): Figure {
  return {
    kind: 'figure',
    alt: altText(context, gap.days),
    height: HEIGHT,
    draw: (canvas, box) => {
      const frame = frameOf(gap.days, box);
      drawOutage(canvas, frame, gap);
      drawBand(canvas, frame, gap.days);
      drawScale(canvas, frame, context);
      drawBars(canvas, frame, gap.days);
      drawExpected(canvas, frame, gap.days);
      drawDays(canvas, frame, gap.days, context);
      drawLegend(canvas, box, context);
    },
  };
}

function altText({ words, print }: Context, days: Days): string {
  const sum = (key: 'received' | 'late') => days.reduce((total, day) => total + day[key], 0);
  const empty = days.filter((day) => day.received === 0).length;
  return words.gap.chart.alt({
    from: print.day(days[0]?.day ?? ''),
    to: print.day(days.at(-1)?.day ?? ''),
    days: words.format.days(days.length, print.count(days.length)),
    received: print.count(sum('received')),
    empty: print.count(empty),
    late: print.count(sum('late')),
  });
}

function frameOf(days: Days, box: Box): Frame {
  const plot = {
    x: box.x + PLOT.left,
    y: box.y + PLOT.top,
    width: box.width - PLOT.left - PLOT.right,
    height: box.height - PLOT.top - PLOT.bottom,
  };
  const highest = Math.max(1, ...days.map((day) => Math.max(day.received, day.high ?? 0)));
  const step = niceStep(highest / 4);
  return { plot, dayWidth: plot.width / days.length, step, max: Math.ceil(highest / step) * step };
}

/** The least of 1, 2, 5, 10, 20, 50, … that is not below `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, least)));
  return [1, 2, 5, 10].map((n) => n * power).find((step) => step >= least) ?? 10 * power;
}

function yOf({ plot, max }: Frame, value: number): number {
  return plot.y + plot.height * (1 - Math.min(value, max) / max);
}

function drawOutage(
  { doc }: Canvas,
  { plot, dayWidth }: Frame,
  { days, from, to }: GapResult,
): void {
  const lastInstant = new Date(Date.parse(to) - 1).toISOString();
  const first = days.findIndex(({ day }) => day >= localTime(from).civil.slice(0, 10));
  const end = days.findLastIndex(({ day }) => day <= localTime(lastInstant).civil.slice(0, 10)) + 1;
  if (first === -1 || end <= first) return;
  const x = plot.x + first * dayWidth;
  const width = (end - first) * dayWidth;
  doc.rect(x, plot.y - 6, width, plot.height + 6).fill(COLOR.shade);
  doc.rect(x, plot.y - 8, width, 2).fill(COLOR.ink);
}

function drawBand(canvas: Canvas, frame: Frame, days: Days): void {
  const { plot, dayWidth } = frame;
  days.forEach(({ low, high }, index) => {
    if (low === null || high === null) return;
    const top = yOf(frame, high);
    const x = plot.x + index * dayWidth;
    canvas.doc.rect(x, top, dayWidth, yOf(frame, low) - top).fill(COLOR.band);
  });
}

function drawBars({ doc }: Canvas, frame: Frame, days: Days): void {
  const { plot, dayWidth } = frame;
  const width = Math.max(dayWidth * 0.6, Math.min(dayWidth, 1));
  days.forEach(({ received, late }, index) => {
    const x = plot.x + index * dayWidth + (dayWidth - width) / 2;
    const top = yOf(frame, received);
    const split = yOf(frame, Math.max(0, received - late));
    doc.rect(x, split, width, plot.y + plot.height - split).fill(COLOR.accent);
    if (split > top) drawLate(doc, { x, y: top, width, height: split - top });
  });
}

/** Hatching inside an outline: seen in any colour, and in none. */
function drawLate(doc: PDFKit.PDFDocument, { x, y, width, height }: Box): void {
  doc.rect(x, y, width, height).fill('#ffffff');
  if (width >= NARROWEST_HATCH) {
    doc.save();
    doc.rect(x, y, width, height).clip();
    doc.lineWidth(0.8).strokeColor(COLOR.late);
    for (let shift = 0; shift < width + height; shift += 2.6) {
      doc.moveTo(x + shift, y).lineTo(x + shift - height, y + height);
    }
    doc.stroke();
    doc.restore();
  }
  doc.rect(x, y, width, height).lineWidth(0.7).strokeColor(COLOR.late).stroke();
}

function drawExpected(canvas: Canvas, frame: Frame, days: Days): void {
  const { doc } = canvas;
  const { plot, dayWidth } = frame;
  doc.lineWidth(0.9).strokeColor(COLOR.ink).dash(2, { space: 1.5 });
  days.forEach(({ expected }, index) => {
    if (expected === null) return;
    const y = yOf(frame, expected);
    doc.moveTo(plot.x + index * dayWidth, y).lineTo(plot.x + (index + 1) * dayWidth, y);
  });
  doc.stroke().undash();
}

function drawScale(canvas: Canvas, frame: Frame, { print }: Context): void {
  const { plot, step, max } = frame;
  for (let value = 0; value <= max; value += step) {
    const y = yOf(frame, value);
    canvas.rule(plot.x, y, plot.x + plot.width, y, COLOR.rule, 0.4);
    canvas.label(print.count(value), TEXT.chart, plot.x - 5, y + 2.5, 'right');
  }
}

function drawDays(canvas: Canvas, frame: Frame, days: Days, { print }: Context): void {
  const { plot, dayWidth } = frame;
  const bottom = plot.y + plot.height;
  const every = Math.ceil(days.length / MOST_LABELS);
  canvas.rule(plot.x, bottom, plot.x + plot.width, bottom, COLOR.quiet, 0.6);
  days.forEach(({ day }, index) => {
    if (index % every !== 0) return;
    const x = plot.x + (index + 0.5) * dayWidth;
    canvas.rule(x, bottom, x, bottom + 3, COLOR.quiet, 0.4);
    canvas.label(print.shortDay(day), TEXT.chart, x, bottom + 12, 'center');
  });
}

function drawLegend(canvas: Canvas, box: Box, { words }: Context): void {
  const { doc } = canvas;
  const keys: [string, (key: Box) => void][] = [
    [
      words.gap.chart.received,
      ({ x, y, width, height }) => doc.rect(x, y, width, height).fill(COLOR.accent),
    ],
    [words.gap.chart.late, (key) => drawLate(doc, key)],
    [
      words.gap.chart.expected,
      ({ x, y, width, height }) => {
        doc.rect(x, y, width, height).fill(COLOR.band);
        canvas.rule(x, y + height / 2, x + width, y + height / 2, COLOR.ink, 0.9);
      },
    ],
    [
      words.gap.chart.outage,
      ({ x, y, width, height }) => {
        doc.rect(x, y, width, height).fill(COLOR.shade);
        doc.rect(x, y, width, 2).fill(COLOR.ink);
      },
    ],
  ];
  const room = (box.width - PLOT.left) / keys.length;
  keys.forEach(([text, draw], index) => {
    const x = box.x + PLOT.left + index * room;
    draw({ x, y: box.y + 2, width: 12, height: 8 });
    canvas.label(text, TEXT.chart, x + 17, box.y + 9);
  });
}
