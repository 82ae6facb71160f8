import { CHANNEL_IDS } from '@/utils/claim/channels';
import type { Money } from '@/utils/claim/schema';
import type { Dossier } from '@/utils/dossier/schema';
import type { CustodyEntry } from '@/utils/evidence/custody';
import { CATALOGUE } from '@/utils/outages/catalogue';
import type { Problem } from './problems';
import { noRows, type Row, type Rows } from './tables';

/** A file of the folder: its path from there, and its size in bytes. */
export type DossierFile = { file: string; bytes: number };

/** Longer texts are cut: the dossier itself has them whole. */
const LONGEST_TEXT = 300;
const OUTAGES: ReadonlySet<string> = new Set(CATALOGUE.map(({ id }) => id));
const CHANNELS: ReadonlySet<string> = new Set(CHANNEL_IDS);

/** The rows of a dossier that is sound; `id` is its row key. */
export function rowsOfDossier(
  id: string,
  { file, bytes }: DossierFile,
  dossier: Dossier,
  custody: readonly CustodyEntry[],
  problems: readonly Problem[],
): Rows {
  const { mailbox, claimant, gap, outage, request } = dossier;
  const origin = { outage: outageOf(dossier), dossier: id };
  // Two boxes without an address are two boxes.
  const owned = { ...origin, box: text(mailbox.address?.toLowerCase() ?? `?${id}`) };
  const inCustody = new Set(custody.map(({ sha256 }) => sha256));
  return {
    mailboxes: [
      {
        ...owned,
        file: text(file),
        claimant: text(claimant.name),
        role: claimant.role,
        plan: mailbox.plan,
        created_ms: instant(dossier.createdAt),
        outage_from_ms: instant(outage.from),
        outage_to_ms: instant(outage.to),
        verdict: gap?.verdict ?? null,
        silence_ms: integer(gap?.silence?.ms),
        silence_in_outage_ms: integer(gap?.silence?.inOutage.ms),
        received_in_outage: integer(gap?.receivedInOutage),
        expected_mean: gap?.expected?.mean ?? null,
        expected_low: integer(gap?.expected?.low),
        expected_high: integer(gap?.expected?.high),
        ordinary_delay_ms: integer(gap?.ordinaryDelayMs),
        late_messages: integer(gap?.late.length),
        evidence_items: integer(dossier.evidence.length),
        custody_entries: integer(custody.length),
        custody_last_ms: instant(custody.at(-1)?.at),
        custody_reversals: integer(reversals(custody)),
        ristoro_received: dossier.ristoro.received,
        asked_indennizzo_cents: cents(request.indennizzo),
        asked_rimborso_cents: cents(request.rimborso),
        asked_risarcimento_cents: cents(request.risarcimento),
        file_bytes: integer(bytes),
      },
    ],
    evidence: dossier.evidence.map((item, index) => ({
      ...owned,
      item: integer(index + 1),
      kind: item.kind,
      origin: item.origin,
      sender: text(item.from?.address.toLowerCase()),
      subject: text(item.subject),
      message_id: text(item.messageId),
      sent_ms: instant(item.sent?.instant),
      sent_source: item.sent?.source ?? null,
      received_ms: instant(item.received?.instant),
      received_source: item.received?.source ?? null,
      delay_ms: integer(item.delayMs),
      marked_ms: instant(item.markedAt),
      sha256: item.sha256,
      bytes: integer(item.bytes),
      has_file: item.file !== null,
      in_custody: item.sha256 !== null && inCustody.has(item.sha256),
    })),
    damages: dossier.damages.map((damage, index) => ({
      ...owned,
      item: integer(index + 1),
      head: damage.head,
      status: damage.status,
      amount_cents: cents(damage.amount),
      description: text(damage.description),
      evidence_items: integer(damage.evidence.length),
      receipts: integer(damage.receipts.length),
    })),
    complaints: dossier.complaints.map((complaint, index) => ({
      ...owned,
      item: integer(index + 1),
      sent_on: complaint.date,
      answered_on: complaint.answerDate,
      recipient: CHANNELS.has(complaint.recipient) ? complaint.recipient : 'other',
      channel: complaint.channel,
      interrupts_limitation: complaint.interruptsLimitation,
    })),
    problems: problems.map((problem) => problemRow(origin, file, problem)),
  };
}

/** The rows of a dossier that failed: only what is wrong with it. */
export function rowsOfProblems(
  id: string,
  { file }: DossierFile,
  dossier: Dossier | null,
  problems: readonly Problem[],
): Rows {
  const origin = { outage: dossier === null ? 'unknown' : outageOf(dossier), dossier: id };
  return { ...noRows(), problems: problems.map((problem) => problemRow(origin, file, problem)) };
}

/** The rows of a bag that was read before: its data counts once. */
export function rowsOfCopy(mailboxes: readonly Row<'mailboxes'>[]): Rows {
  const copies = mailboxes.map(({ outage, dossier, file }) => ({
    ...{ outage, dossier, file },
    ...{ severity: 'error', code: 'copy', subject: null },
  }));
  return { ...noRows(), problems: copies };
}

function problemRow(
  origin: { outage: string; dossier: string },
  file: string,
  { severity, code, subject }: Problem,
): Row<'problems'> {
  return { ...origin, file: text(file), severity, code, subject: text(subject) };
}

/** A user's own outage goes by one name: its id is the user's text, and would become a folder's. */
function outageOf({ outage }: Dossier): string {
  return OUTAGES.has(outage.id) ? outage.id : 'own';
}

function reversals(custody: readonly CustodyEntry[]): number {
  return custody.filter(({ at }, index) => {
    const before = custody[index - 1];
    return before !== undefined && Date.parse(at) < Date.parse(before.at);
  }).length;
}

function text(value: string | null | undefined): string | null {
  const cut = value?.slice(0, LONGEST_TEXT).replaceAll('\0', '\u2400');
  // Half a character is no text to JSON's readers.
  return cut?.replaceAll(/\p{Surrogate}/gu, '\ufffd') ?? null;
}

/** Null for what cannot be told exactly, too: numbers of a hostile dossier are as large as it likes. */
function integer(value: number | null | undefined): number | null {
  const whole = Math.trunc(value ?? Number.NaN);
  return Number.isSafeInteger(whole) ? whole : null;
}

function instant(value: string | undefined): number | null {
  return integer(value === undefined ? null : Date.parse(value));
}

function cents(money: Money | null): number | null {
  return integer(money?.cents);
}
