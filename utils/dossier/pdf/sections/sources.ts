import { SOURCES } from '@/utils/outages/sources';
import type { Block } from '@/utils/pdf/block';
import type { Context } from '../context';
import { milestonesOf, printSource } from '../milestones';

/** The full addresses of what the chronology cites. */
export function sourcesAnnex(context: Context): Block[] {
  const { words } = context;
  const codes = new Set(milestonesOf(context).flatMap(({ sources }) => sources));
  if (codes.size === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.chronology.annex },
    {
      kind: 'table',
      summary: words.chronology.annex,
      columns: [
        { header: words.chronology.sourceColumn, width: 1.3 },
        { header: words.chronology.addressColumn, width: 3 },
      ],
      rows: [...codes].map((code) => [
        printSource(context, code),
        { text: SOURCES[code].url ?? words.nothing, look: 'codeSmall' },
      ]),
      rowHeaders: true,
      dense: true,
    },
  ];
}
