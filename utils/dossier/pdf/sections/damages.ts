import type { Damage } from '@/utils/claim/schema';
import type { Block, Cell, Fact } from '@/utils/pdf/block';
import { type Context, SECTION_ROOM } from '../context';
import { headName, totalAmount, totalsByHead } from '../totals';

/** Each damage with its causal link, then the totals by head; heads are not added up. */
export function damages(context: Context): Block[] {
  const { dossier, words } = context;
  const blocks: Block[] = [
    { kind: 'room', height: SECTION_ROOM },
    { kind: 'heading', level: 1, text: words.damages.title },
  ];
  if (dossier.damages.length === 0) {
    return [...blocks, { kind: 'paragraph', text: words.damages.empty }];
  }
  return [
    ...blocks,
    { kind: 'paragraph', text: words.damages.intro },
    ...dossier.damages.flatMap((damage, index) => oneDamage(context, damage, index + 1)),
    ...totals(context),
  ];
}

function oneDamage(context: Context, damage: Damage, number: number): Block[] {
  const { words } = context;
  const head = damage.head === null ? words.damages.noHead : words.damages.heads[damage.head];
  return [
    { kind: 'heading', level: 2, text: words.damages.item(number, head) },
    { kind: 'facts', summary: words.damages.facts(number), rows: facts(context, damage) },
  ];
}

function facts(context: Context, damage: Damage): Fact[] {
  const { words, print, given, told, documentName } = context;
  const { amount, deadline, receipts } = damage;
  const evidence = damage.evidence
    .flatMap((id) => told.numbers.get(id) ?? [])
    .sort((a, b) => a - b);
  return [
    [words.damages.description, given(damage.description)],
    [words.damages.causalLink, given(damage.causalLink)],
    [words.damages.deadline, deadline === null ? words.notGiven : print.day(deadline)],
    [
      words.damages.amount,
      amount === null ? words.notGiven : { text: print.euro(amount), look: 'amount' },
    ],
    [words.damages.computation, given(damage.computation)],
    [words.damages.mitigation, given(damage.mitigation)],
    [words.damages.status, words.damages.statuses[damage.status]],
    [words.damages.evidence, evidence.length === 0 ? words.damages.noEvidence : inRanges(evidence)],
    [words.damages.receipts, receipts.length === 0 ? words.none : named(receipts, documentName)],
  ];
}

/** Ascending numbers, as a person writes many of them: `1–4, 7, 9`. */
export function inRanges(numbers: readonly number[]): string {
  const ranges: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const range = ranges.at(-1);
    if (range?.last === number - 1) range.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges.map(rangeText).join(', ');
}

function rangeText({ first, last }: { first: number; last: number }): string {
  if (first === last) return `${first}`;
  return last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;
}

function named(receipts: readonly string[], documentName: Context['documentName']): Cell {
  return receipts.map((sha256) => ({ text: documentName(sha256), look: 'cell' }));
}

function totals(context: Context): Block[] {
  const { dossier, words, print } = context;
  const byHead = totalsByHead(dossier.damages);
  const unpriced = byHead.reduce((sum, { withoutAmount }) => sum + withoutAmount, 0);
  const table: Block = {
    kind: 'table',
    summary: words.damages.totals,
    columns: [
      { header: words.damages.head, width: 3 },
      { header: words.damages.count, width: 1, align: 'right' },
      { header: words.damages.total, width: 1.3, align: 'right' },
    ],
    rows: byHead.map((total) => [
      headName(context, total),
      print.count(total.count),
      { text: totalAmount(context, total), look: 'amount' },
    ]),
    rowHeaders: true,
  };
  const note: Block = {
    kind: 'paragraph',
    text: words.damages.withoutAmount(print.count(unpriced)),
    look: 'note',
  };
  const heading: Block = { kind: 'heading', level: 2, text: words.damages.totals };
  return unpriced === 0 ? [heading, table] : [heading, table, note];
}
