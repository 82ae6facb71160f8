import type { Block, Fact } from '@/utils/pdf/block';
import type { Context } from '../context';
import { headName, totalAmount, totalsByHead } from '../totals';

/** The first page: whose mailbox, what period, how much, and the hash that holds it together. */
export function cover(context: Context): Block[] {
  const { dossier, options, words, mailbox } = context;
  const totals = totalsByHead(dossier.damages);
  const blocks: Block[] = [
    { kind: 'space', height: 40 },
    { kind: 'title', text: words.cover.title, subtitle: words.cover.subtitle(mailbox) },
    { kind: 'facts', summary: words.cover.facts, rows: coverFacts(context), dense: true },
  ];
  if (totals.length > 0) {
    blocks.push({ kind: 'heading', level: 2, text: words.cover.totals });
    blocks.push({
      kind: 'table',
      summary: words.cover.totals,
      columns: [
        { header: words.damages.head, width: 3 },
        { header: words.damages.total, width: 1, align: 'right' },
      ],
      rows: totals.map((total) => [
        headName(context, total),
        { text: totalAmount(context, total), look: 'amount' },
      ]),
      rowHeaders: true,
      dense: true,
    });
  }
  if (options.contentHash !== null) {
    blocks.push(
      { kind: 'heading', level: 2, text: words.cover.hash },
      { kind: 'code', lines: [options.contentHash] },
      { kind: 'paragraph', text: words.cover.hashMeaning, look: 'note' },
    );
  }
  blocks.push({ kind: 'paragraph', text: words.cover.times, look: 'note' });
  return blocks;
}

function coverFacts({ dossier, words, print, given, mailbox }: Context): Fact[] {
  const { claimant, outage } = dossier;
  const { plan, planPrice, uses, host } = dossier.mailbox;
  const { cover } = words;
  return [
    [cover.mailbox, { text: mailbox, look: 'cellStrong' }],
    [cover.host, host],
    [cover.plan, plan === null ? words.notGiven : words.plans[plan]],
    [cover.planPrice, planPrice === null ? words.notGiven : print.euro(planPrice)],
    [cover.uses, given(uses)],
    [cover.claimant, { text: given(claimant.name), look: 'cellStrong' }],
    [cover.role, claimant.role === null ? words.notGiven : cover.roles[claimant.role]],
    [cover.taxCode, given(claimant.taxCode)],
    [cover.address, given(claimant.address)],
    [cover.contact, given(claimant.contact)],
    [cover.pec, given(claimant.pec)],
    [cover.period, cover.from(print.instant(outage.from), print.instant(outage.to))],
    [cover.items, print.count(dossier.evidence.length)],
    [cover.createdAt, print.instant(dossier.createdAt)],
    [cover.generator, `${dossier.generator.name} ${dossier.generator.version}`],
  ];
}
