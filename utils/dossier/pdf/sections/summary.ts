import { EVIDENCE_KINDS } from '@/utils/evidence/schema';
import { sentences } from '@/utils/gap/sentences';
import { gapTexts } from '@/utils/i18n/gap';
import type { Block, Fact } from '@/utils/pdf/block';
import type { Context } from '../context';
import { headName, totalAmount, totalsByHead } from '../totals';
import { silenceText } from './gap';
import { requestFacts } from './request';

/** Everything that matters, in one page. */
export function summary(context: Context): Block[] {
  const { dossier, words, print, mailbox } = context;
  const { from, to } = dossier.outage;
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.summary.title },
    {
      kind: 'paragraph',
      text: words.summary.what(mailbox, print.instant(from), print.instant(to)),
      look: 'lead',
    },
    ...finding(context),
    factsOf(words.summary.facts, [...gapFacts(context), ...worst(context)]),
    ...evidenceByKind(context),
    ...damagesByHead(context),
    { kind: 'heading', level: 2, text: words.summary.request },
    factsOf(words.summary.request, requestFacts(context)),
  ];
}

/** Close together: the page is one, whatever was collected. */
function factsOf(summary: string, rows: readonly Fact[]): Block {
  return { kind: 'facts', summary, rows, dense: true };
}

/** What the analysis says of this mailbox, also where it says that nothing shows. */
function finding({ dossier, options }: Context): Block[] {
  if (dossier.gap === null) return [];
  const text = sentences(dossier.gap, gapTexts[options.language]).lead;
  return [{ kind: 'paragraph', text }];
}

function gapFacts(context: Context): Fact[] {
  const { words, print } = context;
  const { summary } = words;
  const { gap } = context.dossier;
  if (gap === null) return [[summary.gap, summary.noGap]];
  const { silence, expected, receivedInOutage, late } = gap;
  const range =
    expected === null
      ? words.notGiven
      : summary.expectedRange(
          print.decimal(expected.mean),
          print.count(expected.low),
          print.count(expected.high),
        );
  return [
    [summary.gap, { text: silenceText(context, silence), look: 'cellStrong' }],
    [summary.received, print.count(receivedInOutage)],
    [summary.expected, range],
    [summary.late, print.count(late.length)],
  ];
}

function worst({ told, words, print }: Context): Fact[] {
  const { longestDelayMs } = told;
  return longestDelayMs > 0 ? [[words.summary.worst, print.duration(longestDelayMs)]] : [];
}

function evidenceByKind({ told, words, print }: Context): Block[] {
  const rows = EVIDENCE_KINDS.flatMap((kind): Fact[] => {
    const count = told.countOf.get(kind);
    return count === undefined ? [] : [[words.evidence.kinds[kind], print.count(count)]];
  });
  const heading: Block = { kind: 'heading', level: 2, text: words.summary.evidence };
  if (rows.length === 0) return [heading, { kind: 'paragraph', text: words.evidence.empty }];
  return [heading, factsOf(words.summary.evidence, rows)];
}

function damagesByHead(context: Context): Block[] {
  const { dossier, words } = context;
  const heading: Block = { kind: 'heading', level: 2, text: words.summary.damages };
  const totals = totalsByHead(dossier.damages);
  if (totals.length === 0) return [heading, { kind: 'paragraph', text: words.damages.empty }];
  const rows = totals.map((total): Fact => [headName(context, total), totalAmount(context, total)]);
  return [heading, factsOf(words.summary.damages, rows)];
}
