import type { DossierEvidence } from '@/utils/dossier/schema';
import type { Address } from '@/utils/mail/address';
import type { Hop } from '@/utils/mail/hop';
import { isDayOnly, type Timestamp } from '@/utils/mail/timestamp';
import type { Block, Cell, Fact } from '@/utils/pdf/block';
import { romeDayText } from '@/utils/time/calendar-day';
import { printAddress } from '../address';
import { type Context, SECTION_ROOM } from '../context';

/** A server takes a message with more for one that goes round in circles (RFC 5321 section 6.3). */
const MOST_HOPS = 100;

/** The first pieces of evidence at length, each with its way through the servers. */
export function evidence(context: Context): Block[] {
  const { words, print, dossier, told } = context;
  const { detailed, listed, unlisted } = told;
  const blocks: Block[] = [
    { kind: 'room', height: SECTION_ROOM },
    { kind: 'heading', level: 1, text: words.evidence.title },
  ];
  if (dossier.evidence.length === 0) {
    return [...blocks, { kind: 'paragraph', text: words.evidence.empty }];
  }
  blocks.push({
    kind: 'paragraph',
    text: words.evidence.intro(dossier.evidence.length, print.count(dossier.evidence.length)),
  });
  if (listed.length > 0) {
    const text = words.evidence.rest(print.count(detailed.length), print.count(listed.length));
    blocks.push({ kind: 'paragraph', text });
  }
  if (unlisted > 0) {
    blocks.push({ kind: 'paragraph', text: words.evidence.unlisted(print.count(unlisted)) });
  }
  return [...blocks, ...detailed.flatMap((item, index) => atLength(context, item, index + 1))];
}

function atLength(context: Context, item: DossierEvidence, number: number): Block[] {
  const { words } = context;
  return [
    {
      kind: 'heading',
      level: 2,
      text: words.evidence.item(number, words.evidence.kinds[item.kind]),
    },
    {
      kind: 'facts',
      summary: words.evidence.facts(number),
      rows: [
        ...headerFacts(context, item),
        ...declarationFacts(context, item),
        ...fileFacts(context, item),
        ...meaningFacts(context, item),
      ],
      dense: true,
    },
    ...hops(context, item, number),
  ];
}

function headerFacts(context: Context, item: DossierEvidence): Fact[] {
  const { words, cut, given } = context;
  const { evidence } = words;
  // Of a message that was only declared nobody can say when it came, nor how late.
  const unseen = item.origin === 'declared';
  const addresses = (list: readonly Address[]) =>
    cut(given(list.map((address) => printAddress(context, address)).join(', ')));
  return [
    [evidence.from, addresses(item.from === null ? [] : [item.from])],
    ...(unseen && item.to.length === 0 ? [] : [[evidence.to, addresses(item.to)] as const]),
    [evidence.subject, { text: cut(given(item.subject)), look: 'cellStrong' }],
    [item.kind === 'never' ? evidence.expected : evidence.sent, time(context, item.sent)],
    ...(unseen && item.received === null ? [] : arrival(context, item)),
  ];
}

function arrival(context: Context, item: DossierEvidence): Fact[] {
  const { words, print } = context;
  const { received, delayMs } = item;
  const delay: Cell =
    delayMs === null ? words.notGiven : { text: print.duration(delayMs), look: 'cellStrong' };
  return [
    [words.evidence.received, time(context, received)],
    [words.evidence.delay, delay],
  ];
}

function time({ words, print, cut }: Context, timestamp: Timestamp | null): Cell {
  if (timestamp === null) return words.notGiven;
  const when = isDayOnly(timestamp)
    ? print.day(romeDayText(timestamp.instant))
    : print.instant(timestamp.instant);
  const source = words.evidence.timeSources[timestamp.source];
  const written =
    timestamp.text === null ? source : words.evidence.written(source, cut(timestamp.text));
  return [
    { text: when, look: 'cell' },
    { text: written, look: 'cellQuiet' },
  ];
}

function declarationFacts({ words, given }: Context, { declaration }: DossierEvidence): Fact[] {
  if (declaration === null) return [];
  const { howKnown, wouldHaveDone } = declaration;
  return [
    [
      words.evidence.howKnown,
      howKnown === null ? words.notGiven : words.evidence.howKnownBy[howKnown],
    ],
    [words.evidence.wouldHaveDone, given(wouldHaveDone)],
  ];
}

function fileFacts({ words, print, cut }: Context, item: DossierEvidence): Fact[] {
  const { evidence } = words;
  const origin: Fact = [
    evidence.origin,
    evidence.marked(evidence.origins[item.origin], print.instant(item.markedAt)),
  ];
  if (item.sha256 === null) return [origin];
  const server = [item.folder, item.serverId].filter((part) => part !== null).join(' / ');
  const size = item.bytes === null ? words.notGiven : print.bytes(item.bytes);
  return [
    [evidence.messageId, item.messageId === null ? words.notGiven : code(cut(item.messageId))],
    [evidence.folder, server === '' ? words.notGiven : code(cut(server))],
    [evidence.file, item.file === null ? evidence.noFile : code(evidence.sized(item.file, size))],
    [evidence.sha256, code(item.sha256)],
    origin,
  ];
}

function meaningFacts({ words, given, dossier }: Context, item: DossierEvidence): Fact[] {
  const linked = dossier.damages.flatMap(({ id }, index) =>
    item.damages.includes(id) ? [String(index + 1)] : [],
  );
  return [
    [words.evidence.note, given(item.note)],
    ...(item.category === null ? [] : [[words.evidence.category, item.category] as const]),
    [words.evidence.damages, linked.length === 0 ? words.none : linked.join(', ')],
  ];
}

function hops(context: Context, item: DossierEvidence, number: number): Block[] {
  const { words, print } = context;
  if (item.sha256 === null) return [];
  if (item.hops.length === 0) {
    return [{ kind: 'paragraph', text: words.evidence.noHops, look: 'note' }];
  }
  const left = item.hops.length - MOST_HOPS;
  const moreHops = words.evidence.moreHops(left, print.count(left));
  return [
    { kind: 'heading', level: 3, text: words.evidence.hopsTitle(number) },
    {
      kind: 'table',
      summary: words.evidence.hops(number),
      columns: [
        { header: words.evidence.hop, width: 0.5 },
        { header: words.evidence.route, width: 4 },
        { header: words.evidence.time, width: 2.6 },
        { header: words.evidence.wait, width: 1.5, align: 'right' },
      ],
      rows: item.hops.slice(0, MOST_HOPS).map((hop, index) => hopRow(context, hop, index + 1)),
      rowHeaders: true,
      dense: true,
    },
    ...(left > 0 ? [{ kind: 'paragraph', text: moreHops, look: 'note' } as const] : []),
  ];
}

function hopRow({ words, print, cut, given }: Context, hop: Hop, number: number): Cell[] {
  const { waitMs, time } = hop;
  const wait = waitMs === null ? words.nothing : print.duration(waitMs);
  return [
    String(number),
    cut(words.evidence.routeText(given(hop.from), given(hop.by))),
    time === null ? words.notGiven : print.instant(time.instant),
    waitMs !== null && waitMs < 0
      ? [
          { text: wait, look: 'cell' },
          { text: words.evidence.negativeWait, look: 'cellQuiet' },
        ]
      : wait,
  ];
}

function code(text: string): Cell {
  return { text, look: 'code' };
}
