import type { GapResult } from '@/utils/gap/schema';
import type { Block, Fact } from '@/utils/pdf/block';
import { gapChart } from '../chart';
import type { Context } from '../context';

/** The hole in the mailbox: what was found, its picture, and how it was computed. */
export function gap(context: Context): Block[] {
  const { words } = context;
  const result = context.dossier.gap;
  const heading: Block = { kind: 'heading', level: 1, text: words.gap.title };
  if (result === null) {
    return [{ kind: 'page-break' }, heading, { kind: 'paragraph', text: words.gap.notAnalysed }];
  }
  return [
    { kind: 'page-break' },
    heading,
    { kind: 'paragraph', text: words.gap.verdicts[result.verdict], look: 'lead' },
    { kind: 'facts', summary: words.gap.facts, rows: facts(context, result) },
    ...chart(context, result),
    { kind: 'heading', level: 2, text: words.gap.methodTitle },
    { kind: 'list', items: words.gap.method },
    ...method(context, result),
  ];
}

function facts({ words, print }: Context, result: GapResult): Fact[] {
  const { silence, expected, ordinaryDelayMs } = result;
  return [
    [words.gap.interval, words.cover.from(print.instant(result.from), print.instant(result.to))],
    [
      words.gap.silence,
      silence === null
        ? words.gap.noSilence
        : words.gap.silenceText(
            print.duration(silence.ms),
            print.instant(silence.lastBefore),
            print.instant(silence.firstAfter),
          ),
    ],
    [words.gap.received, print.count(result.receivedInOutage)],
    [
      words.gap.expected,
      expected === null
        ? words.notGiven
        : words.gap.expectedText(
            print.decimal(expected.mean),
            print.decimal(expected.low),
            print.decimal(expected.high),
          ),
    ],
    [words.gap.late, print.count(result.late.length)],
    [
      words.gap.ordinaryDelay,
      ordinaryDelayMs === null ? words.notGiven : print.duration(ordinaryDelayMs),
    ],
    [
      words.gap.read,
      words.gap.readText(print.count(result.messages), print.count(result.setAside)),
    ],
  ];
}

function chart(context: Context, result: GapResult): Block[] {
  if (result.days.length === 0) return [];
  const { words } = context;
  return [{ kind: 'heading', level: 2, text: words.gap.chart.title }, gapChart(context, result)];
}

function method({ words, print }: Context, { expected }: GapResult): Block[] {
  if (expected === null) return [];
  const text = words.gap.methodUsed(
    words.gap.methods[expected.method],
    print.count(expected.referenceDays),
  );
  return [{ kind: 'paragraph', text, look: 'note' }];
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
