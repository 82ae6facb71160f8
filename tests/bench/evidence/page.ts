import { type IDBPDatabase, openDB } from 'idb';
import { inBatches, oneAhead } from '@/utils/evidence/batches';
import { EvidenceStore } from '@/utils/evidence/store';
import { type Markable, markAll } from '@/utils/panel/marking';
import { sha256Hex } from '@/utils/sha256';
import { openDatabase } from '@/utils/storage/database';
import { eraseAll } from '@/utils/storage/erase';
import type { Webmail } from '@/utils/webmail/webmail';
import { median } from '../measure/report';

/** What the page measures; rates are messages or records per second, sizes are bytes. */
export type Measured = {
  storeRaw: number;
  storeEvidence: number;
  listed: number;
  fetchBare: number;
  fetchAndKeep: number;
  /** Memory of the whole browser after so many messages were marked, one after the other. */
  held: { marked: number; bytes: number }[];
  usedBefore: number;
  usedFull: number;
  usedErased: number;
};

const MESSAGE_BYTES = 50_000;
/** Raw and ours take turns at being first, so that a disk that swings hits both. */
const ROUNDS = 4;
/** The list is opened so many times, the first of them cold; the median counts. */
const LISTS = 5;
/** Time for the browser to give the disk its space back. */
const FREEING_MS = 3_000;

/** Given by a flag of V8. */
declare function gc(): void;

const MAILBOX = 'anna@libero.it';
const surroundings = {
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
  version: 'bench',
};

/** Measures everything, and tells it to the server. */
export function measure(sizes: { messages: number; fetches: number }): Promise<unknown> {
  const tell = (where: string, body: string) => fetch(where, { method: 'POST', body });
  return measureAll(sizes).then(
    (measured) => tell('/measured', JSON.stringify(measured)),
    (error: unknown) => tell('/failed', String(error)),
  );
}

async function measureAll({ messages, fetches }: Parameters<typeof measure>[0]): Promise<Measured> {
  const usedBefore = await used();
  const raw = await openDB('raw', 1, {
    upgrade: (db) => void db.createObjectStore('content', { keyPath: 'sha256' }),
  });
  const db = await openDatabase('evidence');
  const store = new EvidenceStore(db, surroundings);

  let [rawMs, ourMs] = [0, 0];
  for (let round = 0; round < ROUNDS; round++) {
    const mail = Array.from({ length: messages / ROUNDS }, (_, n) => newMessage(`${round}-${n}`));
    const storeRaw = async () => {
      rawMs += await timed(() => storedRaw(raw, mail));
    };
    const storeEvidence = async () => {
      ourMs += await timed(() => keptAsEvidence(store, mail));
    };
    const turns = round % 2 === 0 ? [storeRaw, storeEvidence] : [storeEvidence, storeRaw];
    for (const turn of turns) await turn();
  }
  const lists: number[] = [];
  for (let round = 0; round < LISTS; round++) {
    lists.push(await timed(() => store.list(MAILBOX)));
  }
  raw.close();
  await deleted('raw');

  const bareMs = await timed(async () => {
    for (let n = 0; n < fetches; n++) await fetched();
  });
  const markMs = await timed(() => markFetched(store, fetches));
  const held = await heldWhileMarking(store, [messages / 20, messages / 4, messages / 2]);
  const usedFull = await used();
  await eraseAll(db);
  await new Promise((resolve) => setTimeout(resolve, FREEING_MS));

  return {
    storeRaw: rate(messages, rawMs),
    storeEvidence: rate(messages, ourMs),
    listed: rate(messages, median(lists)),
    fetchBare: rate(fetches, bareMs),
    fetchAndKeep: rate(fetches, markMs),
    held,
    usedBefore,
    usedFull,
    usedErased: await used(),
  };
}

type Mail = readonly Uint8Array<ArrayBuffer>[];

async function storedRaw(db: IDBPDatabase, mail: Mail): Promise<void> {
  for await (const batch of inBatches(mail, ({ length }) => length)) {
    const hashes = await Promise.all(batch.map(sha256Hex));
    const transaction = db.transaction('content', 'readwrite', { durability: 'strict' });
    for (const [index, bytes] of batch.entries()) {
      void transaction.store.put({ sha256: hashes[index], blob: new Blob([bytes]) });
    }
    await transaction.done;
  }
}

/** As an import keeps them, once it has read their files. */
async function keptAsEvidence(store: EvidenceStore, mail: Mail): Promise<void> {
  const keep = async (batch: Mail) => store.keep(await Promise.all(batch.map(found)));
  const batches = inBatches(mail, ({ length }) => length);
  for await (const _ of oneAhead(batches, keep));
}

async function heldWhileMarking(store: EvidenceStore, totals: number[]): Promise<Measured['held']> {
  const held: Measured['held'] = [];
  let before = 0;
  for (const marked of totals) {
    await markFetched(store, marked - before);
    held.push({ marked, bytes: await memoryOfBrowser() });
    before = marked;
  }
  return held;
}

/** Bytes, once the garbage is collected. */
async function memoryOfBrowser(): Promise<number> {
  gc();
  return Number(await (await fetch('/memory')).text());
}

/** The panel's own marking, with the store where the background would be. */
async function markFetched(store: EvidenceStore, count: number): Promise<void> {
  const webmail: Pick<Webmail, 'host' | 'source'> = { host: 'mail1.libero.it', source: fetched };
  const messages = Array.from(
    { length: count },
    (_, n): Markable => ({
      folder: 'default0/INBOX',
      id: String(n),
      kind: 'late',
      sentMs: null,
      receivedMs: null,
      messageId: null,
      subject: '',
      server: { size: null, flags: null },
    }),
  );
  const send = async (kind: string, body: never) => {
    if (kind === 'evidence.acquire') return store.acquire(body);
    const { transfer, part, bytes } = body;
    return store.part(transfer, part, bytes);
  };
  await markAll(
    messages,
    {
      webmail: webmail as Webmail,
      mailbox: MAILBOX,
      outage: 'jan2023',
      uuid: surroundings.uuid,
      send: send as never,
      signal: new AbortController().signal,
    },
    (_, error) => {
      if (error) throw error;
    },
  );
}

async function found(bytes: Uint8Array<ArrayBuffer>) {
  const sha256 = await sha256Hex(bytes);
  const kind = 'late' as const;
  return { mailbox: MAILBOX, outage: 'jan2023', kind, bytes, sha256, place: null, file: 'a.eml' };
}

function newMessage(id: string): Uint8Array<ArrayBuffer> {
  const header = `Received: from a.example.org by mx.libero.it; Sat, 28 Jan 2023 10:10:11 +0100\r\nMessage-ID: <${id}@example.org>\r\nFrom: Scuola <scuola@example.org>\r\nSubject: n. ${id}\r\nDate: Mon, 23 Jan 2023 16:00:05 +0100\r\n\r\n`;
  const bytes = crypto.getRandomValues(new Uint8Array(MESSAGE_BYTES));
  bytes.set(new TextEncoder().encode(header));
  return bytes;
}

async function fetched(): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch('/message', { cache: 'no-store' });
  return new Uint8Array(await response.arrayBuffer());
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const rate = (count: number, ms: number) => (count / ms) * 1000;

const used = async () => (await navigator.storage.estimate()).usage ?? 0;

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
