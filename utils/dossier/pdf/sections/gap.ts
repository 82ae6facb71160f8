import type { Expected, GapResult } from '@/utils/gap/schema';
import { methodTexts, sentences } from '@/utils/gap/sentences';
import { gapTexts } from '@/utils/i18n/gap';
import type { Block, Fact } from '@/utils/pdf/block';
import { gapChart } from '../chart';
import { type Context, SECTION_ROOM } from '../context';

/** The hole in the mailbox: what was found, its picture, and how it was computed. */
export function gap(context: Context): Block[] {
  const { words } = context;
  const result = context.dossier.gap;
  const texts = gapTexts[context.options.language];
  const room: Block = { kind: 'room', height: SECTION_ROOM };
  const heading: Block = { kind: 'heading', level: 1, text: words.gap.title };
  if (result === null) {
    return [room, heading, { kind: 'paragraph', text: words.gap.notAnalysed }];
  }
  return [
    room,
    heading,
    { kind: 'paragraph', text: sentences(result, texts).lead, look: 'lead' },
    ...(result.touchesHoliday ? [{ kind: 'paragraph', text: texts.holiday } as const] : []),
    { kind: 'facts', summary: words.gap.facts, rows: facts(context, result) },
    ...chart(context, result),
    { kind: 'heading', level: 2, text: words.gap.methodTitle },
    { kind: 'list', items: methodTexts(result, texts) },
  ];
}

function facts(context: Context, result: GapResult): Fact[] {
  const { words, print } = context;
  const { silence, expected, longestOtherSilenceMs, ordinaryDelayMs } = result;
  const duration = (ms: number | null) => (ms === null ? words.notGiven : print.duration(ms));
  return [
    [words.gap.interval, words.cover.from(print.instant(result.from), print.instant(result.to))],
    [words.gap.silence, silenceText(context, silence)],
    [words.gap.silenceExpected, expectedText(context, silence?.expected ?? null)],
    [words.gap.longestOther, duration(longestOtherSilenceMs)],
    [words.gap.received, print.count(result.receivedInOutage)],
    [words.gap.expected, expectedText(context, expected)],
    [words.gap.late, print.count(result.late.length)],
    [words.gap.ordinaryDelay, duration(ordinaryDelayMs)],
    [words.gap.read, print.count(result.messages)],
  ];
}

/** How long nothing came, and from when to when. */
export function silenceText({ words, print }: Context, silence: GapResult['silence']): string {
  if (silence === null) return words.gap.noSilence;
  const { lastBefore, firstAfter, ms } = silence;
  const from = print.instant(lastBefore);
  return firstAfter === null
    ? words.gap.silenceToNow(print.duration(ms), from)
    : words.gap.silenceText(print.duration(ms), from, print.instant(firstAfter));
}

function expectedText({ words, print }: Context, expected: Expected | null): string {
  if (expected === null) return words.notGiven;
  const { mean, low, high } = expected;
  return words.gap.expectedText(print.decimal(mean), print.count(low), print.count(high));
}

function chart(context: Context, result: GapResult): Block[] {
  if (result.days.length === 0) return [];
  const { words } = context;
  return [{ kind: 'heading', level: 2, text: words.gap.chart.title }, gapChart(context, result)];
}

/** The chart's numbers, for whoever cannot see it or wants to recompute it. */
export function gapAnnex({ dossier, words, print }: Context): Block[] {
  const days = dossier.gap?.days ?? [];
  if (days.length === 0) return [];
  const right = { width: 1, align: 'right' } as const;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.gap.annex },
    {
      kind: 'table',
      summary: words.gap.table,
      columns: [
        { header: words.gap.day, width: 1.3 },
        { header: words.gap.receivedColumn, ...right },
        { header: words.gap.lateColumn, ...right },
        { header: words.gap.expectedColumn, ...right },
        { header: words.gap.rangeColumn, ...right },
      ],
      rows: days.map(({ day, received, late, expected, low, high }) => [
        print.day(day),
        print.count(received),
        print.count(late),
        expected === null ? words.nothing : print.decimal(expected),
        low === null || high === null
          ? words.nothing
          : words.gap.range(print.decimal(low), print.decimal(high)),
      ]),
      rowHeaders: true,
      dense: true,
    },
  ];
}
