import { createHash } from 'node:crypto';
import type { DossierInput } from '@/utils/dossier/input';
import { type CustodyEntry, type CustodyFact, chain } from '@/utils/evidence/custody';
import { summaryOf } from '@/utils/evidence/custody-summary';
import { duplicatesOf } from '@/utils/evidence/duplicates';
import type { Evidence, EvidenceKind } from '@/utils/evidence/schema';
import { serverTimestamp, userTimestamp } from '@/utils/mail/timestamp';
import { contentsIn } from '../fixtures/stored-contents';
import type { LostMessage } from '../webmail/mailbox/message';
import type { Random } from '../webmail/mailbox/random';
import type { Box, Template } from './boxes';
import { drawCase, drawDamage, drawUser, type User } from './user';

/** What is wrong with the content of a dossier that is sound as a bag. */
export const FORGERIES = [
  'shared-message',
  'impossible-time',
  'custody-order',
  'custody-after-export',
] as const;
export type Forgery = (typeof FORGERIES)[number];
/** `first`: the only dossier of this user, or the one before `second`, which tells a damage more. */
export type SampleKind = Forgery | 'first' | 'second';

const VERSION = '0.1.0';
const FIRST_EXPORT = Date.parse('2026-11-12T08:00:00Z');
const DAY_MS = 86_400_000;
/** Attachments and long bodies, the same for all: they cost neither time nor entropy to make. */
const FILLER = Buffer.alloc(
  1 << 20,
  `${'Testo di riempimento, senza altro scopo. '.repeat(2)}\r\n`,
);
const PDF = new Uint8Array(Buffer.concat([Buffer.from('%PDF-1.7\n'), FILLER.subarray(0, 60_000)]));

/** The sample dossier with this number: the same seed, number and kind give the same bytes. */
export function sampleDossier(
  boxes: readonly Box[],
  number: number,
  random: Random,
  kind: SampleKind,
): DossierInput {
  const user = drawUser(number, random);
  const box = random.pick(boxes);
  const isForged = kind !== 'first' && kind !== 'second';
  const createdAt = FIRST_EXPORT + random.int(0, 8 * 24 * 60) * 60_000;
  const stored = new Map<string, Uint8Array<ArrayBuffer>>();
  const keep = (bytes: Uint8Array<ArrayBuffer>) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    stored.set(sha256, bytes);
    return sha256;
  };

  const owner = kind === 'shared-message' ? 'forged@libero.it' : user.address;
  const marked =
    kind === 'shared-message'
      ? box.late.map((it) => [it, 'late'] as const)
      : [
          ...drawSome(box.late, random.int(1, 25), random).map((it) => [it, lateKind(it)] as const),
          ...drawSome(box.bounces, random.int(0, 2), random).map((it) => [it, 'bounced'] as const),
          ...drawSome(box.old, random.int(0, 3), random).map((it) => [it, 'archive'] as const),
        ];
  const evidence = marked.map(([template, evidenceKind], index) => {
    const bytes = ownCopy(template, owner, isForged ? 0 : fillerFor(random));
    const markedAt = createdAt - random.int(1, 3 * 24 * 60) * 60_000;
    return found(`e${index + 1}`, evidenceKind, template, bytes, keep(bytes), user, box, markedAt);
  });
  for (const lost of drawSome(box.lost, random.int(0, 4), random)) {
    const markedAt = createdAt - random.int(1, 24 * 60) * 60_000;
    evidence.push(declared(`e${evidence.length + 1}`, lost, user, box, markedAt));
  }
  if (kind === 'impossible-time') makeImpossible(evidence[0] as Evidence, createdAt);

  const receipt = random.chance(0.6) ? new Uint8Array(Buffer.from(`%PDF-1.7 n. ${number}`)) : null;
  const receiptHash = receipt && keep(receipt);
  const told = drawCase(user, box.outage.id, evidence, receiptHash, random);
  const leftOut = new Set(evidence.filter(() => random.chance(0.03)).map(({ id }) => id));
  if (kind === 'second') {
    told.damages.push(drawDamage(`d${told.damages.length + 1}`, evidence, receiptHash, random));
  }
  const custody = custodyOf(evidence, kind, createdAt);
  return {
    mailbox: { address: user.address, host: `mail1.${user.address.split('@')[1]}` },
    case: told,
    outage: {
      id: box.outage.id,
      from: new Date(box.outage.from).toISOString(),
      to: new Date(box.outage.to).toISOString(),
    },
    gap: box.gap,
    evidence,
    duplicates: duplicatesOf(evidence),
    leftOut,
    documents:
      receipt && receiptHash
        ? [{ sha256: receiptHash, name: 'ricevuta.pdf', bytes: receipt.length }]
        : [],
    custody: summaryOf(custody),
    custodyLog: custody,
    exceptions: [],
    contents: contentsIn(stored),
    pages: async () => [{ path: 'data/dossier.pdf', bytes: PDF }],
    createdAt: kind === 'second' ? createdAt + random.int(1, 5) * DAY_MS : createdAt,
    generator: { name: 'PostaPersa', version: VERSION },
    language: 'it',
  };
}

/** A line of its own makes the bytes this user's; the rest is shared. */
function ownCopy({ bytes }: Template, owner: string, filler: number): Uint8Array<ArrayBuffer> {
  const line = Buffer.from(`Delivered-To: ${owner}\r\n`);
  return new Uint8Array(Buffer.concat([line, bytes, FILLER.subarray(0, filler)]));
}

/** Most mail is small, some carries attachments: 40 kB on average, 50 times that at most. */
function fillerFor(random: Random): number {
  return Math.min(FILLER.length, Math.floor(4000 / (1.004 - random.next())));
}

function found(
  id: string,
  kind: EvidenceKind,
  { message, facts }: Template,
  bytes: Uint8Array,
  sha256: string,
  user: User,
  box: Box,
  markedAt: number,
): Evidence {
  const received = serverTimestamp(message.receivedMs ?? 0, 'server-received');
  return {
    id,
    mailbox: user.address,
    kind,
    outage: box.outage.id,
    origin: 'webmail',
    folder: message.folder,
    serverId: message.id,
    messageId: facts.messageId,
    from: facts.from,
    to: [{ name: null, address: user.address }],
    subject: facts.subject,
    sent: facts.date,
    received,
    delayMs: facts.date && Date.parse(received.instant) - Date.parse(facts.date.instant),
    hops: facts.hops,
    sha256,
    bytes: bytes.length,
    declaration: null,
    markedAt: new Date(markedAt).toISOString(),
    note: '',
    category: null,
  };
}

function declared(id: string, lost: LostMessage, user: User, box: Box, markedAt: number): Evidence {
  return {
    id,
    mailbox: user.address,
    kind: 'never',
    outage: box.outage.id,
    origin: 'declared',
    folder: null,
    serverId: null,
    messageId: null,
    from: { name: null, address: lost.from },
    to: [{ name: null, address: user.address }],
    subject: lost.subject,
    sent: userTimestamp(new Date(lost.sentMs).toISOString()),
    received: null,
    delayMs: null,
    hops: [],
    sha256: null,
    bytes: null,
    declaration: { howKnown: 'phone', wouldHaveDone: 'Avrei risposto' },
    markedAt: new Date(markedAt).toISOString(),
    note: '',
    category: null,
  };
}

/** Received by the server after the dossier that holds it was written. */
function makeImpossible(evidence: Evidence, createdAt: number): void {
  evidence.received = serverTimestamp(createdAt + DAY_MS, 'server-received');
}

function custodyOf(
  evidence: readonly Evidence[],
  kind: SampleKind,
  createdAt: number,
): CustodyEntry[] {
  const inOrder = [...evidence].sort((a, b) => (a.markedAt < b.markedAt ? -1 : 1));
  const facts = inOrder.map(taken);
  if (kind === 'custody-order') facts.push(exported(createdAt - 30 * DAY_MS));
  if (kind === 'custody-after-export') facts.push(exported(createdAt + DAY_MS));
  const log: CustodyEntry[] = [];
  for (const fact of facts) log.push(chain(fact, log.at(-1) ?? null));
  return log;
}

function taken({ id, origin, sha256, folder, serverId, markedAt }: Evidence): CustodyFact {
  return {
    at: markedAt,
    action: origin === 'declared' ? 'declared' : 'acquired',
    item: id,
    sha256,
    host: origin === 'declared' ? null : 'mail1.libero.it',
    folder,
    serverId,
    version: VERSION,
    detail: '',
  };
}

function exported(at: number): CustodyFact {
  return {
    at: new Date(at).toISOString(),
    action: 'exported',
    item: null,
    sha256: null,
    host: null,
    folder: null,
    serverId: null,
    version: VERSION,
    detail: 'dossier.zip',
  };
}

function lateKind({ message }: Template): EvidenceKind {
  return message.kind === 'otp' ? 'access' : 'late';
}

/** Up to `count` neighbours, so that drawing stays cheap and no item comes twice. */
function drawSome<T>(from: readonly T[], count: number, random: Random): T[] {
  const start = random.int(0, Math.max(0, from.length - count));
  return from.slice(start, start + count);
}
