import 'fake-indexeddb/auto';
import { createHash, randomUUID } from 'node:crypto';
import { type Acquisition, PART_BYTES } from '@/utils/evidence/acquisition';
import { EvidenceStore } from '@/utils/evidence/store';
import { type Database, openDatabase } from '@/utils/storage/database';

export const MAILBOX = 'anna@libero.it';
export const OUTAGE = 'jan2023';

export const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
export const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A message as mail is, of which each number has other bytes. */
export const mail = (number: number, body = 'ciao') =>
  bytesOf(
    `Received: from mx.example.org by mx.libero.it; Sat, 28 Jan 2023 10:10:11 +0100\r\nMessage-ID: <${number}@example.org>\r\nFrom: Scuola <scuola@example.org>\r\nTo: anna@libero.it\r\nSubject: n. ${number}\r\nDate: Mon, 23 Jan 2023 16:00:05 +0100\r\n\r\n${body}`,
  );

/** A database of its own, and the clock by which the store writes. */
export async function openStage() {
  const db = await openDatabase(`test-${randomUUID()}`);
  return stageOver(db);
}

export function stageOver(db: Database) {
  const clock = { now: Date.parse('2026-11-21T10:00:00Z') };
  let count = 0;
  const surroundings = {
    now: () => new Date(clock.now),
    uuid: () => `item-${++count}`,
    version: '1.0.0',
  };
  return { db, clock, surroundings, store: new EvidenceStore(db, surroundings) };
}

/** What the page says of a message that it fetched. */
export function acquisitionOf(bytes: Uint8Array, more: Partial<Acquisition> = {}): Acquisition {
  return {
    mailbox: MAILBOX,
    outage: OUTAGE,
    kind: 'late',
    host: 'mail1.libero.it',
    folder: 'default0/INBOX',
    serverId: '7',
    sentMs: Date.parse('2023-01-23T15:00:05Z'),
    receivedMs: Date.parse('2023-01-28T09:10:11Z'),
    transfer: randomUUID(),
    parts: Math.ceil(bytes.length / PART_BYTES),
    bytes: bytes.length,
    sha256: hash(bytes),
    ...more,
  };
}

/** Sends the parts, then the message, as the panel does. */
export async function mark(
  store: EvidenceStore,
  bytes: Uint8Array<ArrayBuffer>,
  more: Partial<Acquisition> = {},
) {
  const acquisition = acquisitionOf(bytes, more);
  for (let part = 0; part < acquisition.parts; part++) {
    const start = part * PART_BYTES;
    await store.part(acquisition.transfer, part, bytes.slice(start, start + PART_BYTES));
  }
  return store.acquire(acquisition);
}

export async function storedBytes(store: EvidenceStore, sha256: string | null) {
  return sha256 === null ? null : store.bytes(sha256);
}
