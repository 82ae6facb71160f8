import { CHANNEL_IDS } from '@/utils/claim/channels';
import type { QueryName } from '@/utils/collect/queries';
import type { ResultRow } from '@/utils/collect/sql';
import { counted, type Facts } from './facts';

/** A row of an answer, with plain numbers. */
export type AnswerRow = Record<string, string | number | null>;
/** What the queries are to find; the two about single dossiers have truths of their own. */
export type TrueAnswers = Record<Exclude<QueryName, 'contradictions' | 'failures'>, AnswerRow[]>;

const HOUR_MS = 3_600_000;
const DELAY_BARS = [0, 1, 6, 12, 24, 48, 72, 96, 120];
const MOST_SENDERS = 100;
const CHANNELS: ReadonlySet<string> = new Set(CHANNEL_IDS);

/** The answers that the ready queries are to give on these dossiers, counted without any database. */
export function trueAnswers(sound: readonly Facts[]): TrueAnswers {
  const boxes = counted(sound);
  const evidence = boxes.flatMap((box) => box.evidence.map((item) => ({ ...box, ...item })));
  const damages = boxes.flatMap((box) => box.damages.map((damage) => ({ ...box, ...damage })));
  const complaints = boxes.flatMap((box) => box.complaints.map((told) => ({ ...box, ...told })));
  const late = evidence.filter(({ kind }) => kind === 'late' || kind === 'access');
  const lost = evidence.filter(({ kind }) => ['never', 'bounced', 'late', 'access'].includes(kind));
  return {
    overview: grouped(boxes, ({ outage }) => ({ outage }), {
      boxes: (group) => group.length,
      proven: (group) => group.filter(({ verdict }) => verdict === 'proven').length,
      reduced: (group) => group.filter(({ verdict }) => verdict === 'reduced').length,
      weak: (group) => group.filter(({ verdict }) => verdict === 'weak').length,
      unproven: (group) => group.filter(({ verdict }) => !hasSilence(verdict)).length,
      evidence_items: (group) => sum(group.map((box) => box.evidence.length)),
      asked_risarcimento_cents: (group) => sum(group.map(({ askedCents }) => askedCents)),
    }),
    silence: grouped(
      boxes.filter(({ silenceMs }) => silenceMs !== null),
      ({ outage, silenceMs }) => ({ outage, days: Math.floor((silenceMs ?? 0) / 24 / HOUR_MS) }),
      {
        boxes: (group) => group.length,
        proven: (group) => group.filter(({ verdict }) => verdict === 'proven').length,
      },
    ),
    delay: grouped(
      late.filter(({ delayMs }) => (delayMs ?? -1) >= 0),
      ({ outage, delayMs }) => ({
        outage,
        from_hours: DELAY_BARS.findLast((hours) => (delayMs ?? 0) >= hours * HOUR_MS) ?? null,
      }),
      { messages: (group) => group.length, boxes: boxesOf },
    ),
    heads: grouped(damages, ({ outage, head }) => ({ outage, head }), {
      boxes: boxesOf,
      damages: (group) => group.length,
      proven_cents: (group) => cents(group, 'proven'),
      with_estimates_cents: (group) => cents(group, 'proven') + cents(group, 'estimated'),
      without_amount: (group) => group.filter((damage) => damage.cents === null).length,
    }),
    classes: grouped(damages, ({ outage, plan, head }) => ({ outage, plan, head }), {
      boxes: boxesOf,
      damages: (group) => group.length,
      proven_cents: (group) => cents(group, 'proven'),
      estimated_cents: (group) => cents(group, 'estimated'),
      without_amount: (group) => group.filter((damage) => damage.cents === null).length,
    }),
    senders: grouped(
      lost.filter(({ sender }) => sender !== null),
      ({ sender }) => ({ sender }),
      {
        never_arrived: (group) => group.filter(({ kind }) => kind === 'never').length,
        bounced: (group) => group.filter(({ kind }) => kind === 'bounced').length,
        late: (group) => group.filter(({ kind }) => kind === 'late' || kind === 'access').length,
        boxes: boxesOf,
      },
    )
      .sort(byLoss)
      .slice(0, MOST_SENDERS),
    complaints: grouped(
      complaints,
      ({ outage, recipient, channel }) => ({
        outage,
        recipient: CHANNELS.has(recipient) ? recipient : 'other',
        channel,
      }),
      {
        complaints: (group) => group.length,
        boxes: boxesOf,
        interrupting: (group) => group.filter((told) => told.interruptsLimitation).length,
        answered: (group) => group.filter(({ isAnswered }) => isAnswered).length,
        first_sent_on: (group) => group.map(({ date }) => date ?? '').sort()[0] ?? null,
      },
    ),
    'repeated-boxes': grouped(sound, ({ outage, box }) => ({ outage, box }), {
      dossiers: (group) => group.length,
      first_created_ms: (group) => Math.min(...group.map(({ createdAt }) => createdAt)),
      last_created_ms: (group) => Math.max(...group.map(({ createdAt }) => createdAt)),
    }).filter(({ dossiers }) => Number(dossiers) > 1),
  };
}

/**
 * Rows with plain numbers, in an order that no engine's way with text and ties decides: to hold an
 * answer against the truth.
 */
export function comparable(rows: readonly ResultRow[]): AnswerRow[] {
  const keyOf = (row: AnswerRow) => JSON.stringify(Object.entries(row).sort());
  return rows
    .map((row) => {
      const cells = Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'bigint' ? Number(value) : value,
      ]);
      return Object.fromEntries(cells) as AnswerRow;
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** As `senders.sql` has it. */
function byLoss(a: AnswerRow, b: AnswerRow): number {
  for (const name of ['never_arrived', 'bounced', 'late']) {
    if (a[name] !== b[name]) return Number(b[name]) - Number(a[name]);
  }
  return String(a.sender) < String(b.sender) ? -1 : 1;
}

/** Items that share a key, with what is told of each such group. */
function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => AnswerRow,
  told: Record<string, (group: Item[]) => string | number | null>,
): AnswerRow[] {
  const groups = new Map<string, { key: AnswerRow; group: Item[] }>();
  for (const item of items) {
    const key = keyOf(item);
    const name = JSON.stringify(key);
    const known = groups.get(name) ?? { key, group: [] };
    known.group.push(item);
    groups.set(name, known);
  }
  return [...groups.values()].map(({ key, group }) => {
    const values = Object.entries(told).map(([name, of]) => [name, of(group)] as const);
    return { ...key, ...Object.fromEntries(values) };
  });
}

function boxesOf(group: readonly { box: string }[]): number {
  return new Set(group.map(({ box }) => box)).size;
}

function cents(
  damages: readonly { status: string; cents: number | null }[],
  status: 'proven' | 'estimated',
): number {
  return sum(damages.map((damage) => (damage.status === status ? (damage.cents ?? 0) : 0)));
}

function hasSilence(verdict: string | null): boolean {
  return verdict === 'proven' || verdict === 'reduced' || verdict === 'weak';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}
