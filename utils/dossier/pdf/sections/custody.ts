import type { Block } from '@/utils/pdf/block';
import type { Context } from '../context';

/** The custody log in short; whole, it is in `data/custodia.jsonl`. */
export function custody({ dossier, options, words, print }: Context): Block[] {
  const { entries, operations } = options.custody;
  const blocks: Block[] = [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.custody.title },
    { kind: 'paragraph', text: words.custody.intro },
    {
      kind: 'facts',
      summary: words.custody.facts,
      rows: [
        [words.custody.entries, print.count(entries)],
        [words.custody.head, { text: dossier.custodyHead ?? words.notGiven, look: 'code' }],
      ],
    },
  ];
  if (operations.length === 0) return blocks;
  return [
    ...blocks,
    { kind: 'heading', level: 2, text: words.custody.table },
    {
      kind: 'table',
      summary: words.custody.table,
      columns: [
        { header: words.custody.when, width: 1 },
        { header: words.custody.what, width: 3 },
      ],
      rows: operations.map(({ at, text }) => [
        { text: print.instant(at), look: 'cellQuiet' },
        text,
      ]),
      rowHeaders: true,
    },
  ];
}
