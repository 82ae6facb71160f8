import type { DossierEvidence } from '@/utils/dossier/schema';
import type { Block, Cell } from '@/utils/pdf/block';
import { printAddress } from '../address';
import type { Context } from '../context';

/** One row for each piece of evidence that is listed, not told at length. */
export function evidenceAnnex(context: Context): Block[] {
  const { words, told } = context;
  const { detailed, listed } = told;
  if (listed.length === 0) return [];
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.evidence.annex },
    {
      kind: 'table',
      summary: words.evidence.annexTable,
      columns: [
        { header: words.evidence.number, width: 0.65 },
        { header: words.evidence.receivedDelay, width: 1.8 },
        { header: words.evidence.fromSubject, width: 3.1 },
        { header: words.evidence.fileHash, width: 3.7 },
      ],
      rows: listed.map((item, index) => row(context, item, detailed.length + index + 1)),
      rowHeaders: true,
      dense: true,
    },
  ];
}

function row(context: Context, item: DossierEvidence, number: number): Cell[] {
  const { words, print, cut, given } = context;
  const unseen = item.origin === 'declared' ? words.nothing : words.notGiven;
  const received = item.received === null ? unseen : print.instant(item.received.instant);
  const delay = item.delayMs === null ? [] : [words.evidence.delayed(print.duration(item.delayMs))];
  const from = item.from === null ? words.notGiven : printAddress(context, item.from);
  return [
    String(number),
    [received, ...delay].map((text) => ({ text, look: 'cellQuiet' })),
    [
      { text: cut(given(item.subject)), look: 'cell' },
      { text: `${cut(from)} · ${words.evidence.kinds[item.kind]}`, look: 'cellQuiet' },
    ],
    fileCell(context, item),
  ];
}

function fileCell({ words }: Context, { file, sha256 }: DossierEvidence): Cell {
  if (sha256 === null) return { text: words.evidence.declared, look: 'cellQuiet' };
  return [
    { text: file ?? words.evidence.noFile, look: file === null ? 'cellQuiet' : 'codeSmall' },
    { text: sha256, look: 'codeSmall' },
  ];
}
