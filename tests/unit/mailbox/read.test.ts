import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listing } from '@/utils/mail/listing';
import { PAGE_ROWS, type ReadingSink, readMailbox } from '@/utils/mailbox/read';
import { MailboxStore } from '@/utils/mailbox/store';
import { type Database, openDatabase } from '@/utils/storage/database';
import { type Folder, type Page, type Webmail, WebmailError } from '@/utils/webmail/webmail';

const BOX = 'maria@libero.it';
const never = new AbortController().signal;

/** A webmail in memory, which counts what it is asked. */
class MemoryWebmail implements Webmail {
  readonly host = 'mail1.libero.it';
  asked: string[] = [];
  /** Breaks after so many requests. */
  patience = Number.POSITIVE_INFINITY;
  validity = '1';
  examines = true;
  pageOf = (ids: string[], start: number, end: number) => ids.slice(start, end);

  constructor(readonly boxes: Record<string, string[]>) {}

  onWait(): void {}
  async address() {
    return BOX;
  }
  async folders(): Promise<Folder[]> {
    this.#ask('folders');
    return Object.entries(this.boxes).map(([id, ids]) => ({
      id,
      title: id,
      role: 'inbox' as const,
      total: ids.length,
    }));
  }
  async page(folder: string, start: number, end: number) {
    this.#ask('page');
    return this.#rows(folder, this.pageOf(this.#ids(folder), start, end));
  }
  async ids(folder: string) {
    this.#ask('ids');
    return this.#ids(folder);
  }
  async summaries(refs: { folder: string; id: string }[]) {
    this.#ask('summaries');
    const folder = refs[0]?.folder ?? '';
    const here = new Set(this.#ids(folder));
    return this.#rows(
      folder,
      refs.map(({ id }) => id).filter((id) => here.has(id)),
    );
  }
  async conversations(): Promise<never> {
    throw new Error('a reading asks for no conversations');
  }
  async examine(folder: string) {
    this.#ask('examine');
    const ids = this.#ids(folder);
    const next = String(Math.max(0, ...ids.map(Number)) + 1);
    return this.examines ? { validity: this.validity, total: ids.length, next } : null;
  }
  async source(): Promise<never> {
    throw new Error('a reading opens no message');
  }

  #ids(folder: string) {
    return [...(this.boxes[folder] ?? [])];
  }
  #ask(what: string) {
    if (this.asked.length >= this.patience) throw new WebmailError('network', 'cut off');
    this.asked.push(what);
  }
  #rows(folder: string, ids: string[]): Page {
    const broken = ids.filter((id) => id.startsWith('0'));
    const sound = ids.filter((id) => !id.startsWith('0'));
    const ones = new Float64Array(sound.length).fill(1);
    const listing: Listing = {
      ids: sound,
      messageIds: sound.map((id) => `<${id}@x>`),
      senderNames: sound.map(() => ''),
      senderAddresses: sound.map(() => ''),
      subjects: sound.map((id) => `n. ${id}`),
      received: Float64Array.from(sound, Number),
      sent: ones,
      sizes: ones,
      flags: ones,
    };
    return { listing, malformed: broken.map((id) => ({ folder, id, reason: 'broken' })) };
  }
}

let db: Database;
let store: MailboxStore;
let database = 0;

beforeEach(async () => {
  db = await openDatabase(`read-${database++}`);
  store = new MailboxStore(db);
  await store.open('mail1.libero.it', BOX);
});

const sink = (): ReadingSink => ({
  folder: (folder) => store.folder(BOX, folder),
  ids: (folder) => store.ids(BOX, folder),
  append: (folder, page, listing, malformed) => store.append(BOX, folder, page, listing, malformed),
  remove: (folder, ids) => store.remove(BOX, folder, ids),
  reset: (folder) => store.reset(BOX, folder),
  complete: (folder, state) => store.complete(BOX, folder, state),
  finish: (folders) => store.finish(BOX, folders, '2026-11-21T00:00:00.000Z'),
});

const read = (webmail: Webmail, excluded: string[] = []) =>
  readMailbox({ webmail, sink: sink(), excluded, signal: never, onProgress: () => {} });

const numbers = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => String(from + n));
const stored = (folder: string) => store.ids(BOX, folder);

describe('reading a mailbox', () => {
  it('stores every message, in the fewest requests', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 2 * PAGE_ROWS + 5) });
    await read(webmail);
    expect(await stored('inbox')).toEqual(numbers(1, 2 * PAGE_ROWS + 5));
    expect(webmail.asked).toEqual(['folders', 'examine', 'page', 'page', 'page']);
  });

  it('asks nothing of a folder where nothing changed', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 10) });
    await read(webmail);
    webmail.asked = [];
    await read(webmail);
    expect(webmail.asked).toEqual(['folders', 'examine']);
  });

  it('goes on where it was cut off', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 3 * PAGE_ROWS) });
    webmail.patience = 4;
    await expect(read(webmail)).rejects.toThrow('cut off');
    expect(await stored('inbox')).toHaveLength(2 * PAGE_ROWS - 1);
    webmail.patience = Number.POSITIVE_INFINITY;
    webmail.asked = [];
    await read(webmail);
    expect(await stored('inbox')).toEqual(numbers(1, 3 * PAGE_ROWS));
    expect(webmail.asked.filter((what) => what === 'page')).toHaveLength(2);
  });

  it('learns only the difference later: what came, and what was moved or deleted', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 100) });
    await read(webmail);
    webmail.boxes.inbox = [...numbers(1, 100).filter((id) => id !== '50'), '101'];
    webmail.asked = [];
    await read(webmail);
    expect((await stored('inbox')).toSorted()).toEqual(webmail.boxes.inbox.toSorted());
    expect(webmail.asked).toEqual(['folders', 'examine', 'ids', 'summaries']);
  });

  it('notices a change while it was away, even one that shifts the rows', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 2 * PAGE_ROWS) });
    webmail.patience = 3;
    await expect(read(webmail)).rejects.toThrow('cut off');
    webmail.patience = Number.POSITIVE_INFINITY;
    webmail.boxes.inbox = numbers(4, 2 * PAGE_ROWS);
    await read(webmail);
    expect((await stored('inbox')).toSorted()).toEqual(webmail.boxes.inbox.toSorted());
  });

  it('reads a folder anew when its ids name other messages (UIDVALIDITY)', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 10) });
    await read(webmail);
    webmail.validity = '2';
    webmail.boxes.inbox = numbers(5, 3);
    await read(webmail);
    expect(await stored('inbox')).toEqual(numbers(5, 3));
  });

  it('works where the server does not know `examine`', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 10) });
    webmail.examines = false;
    await read(webmail);
    webmail.boxes.inbox = numbers(1, 12);
    await read(webmail);
    expect(await stored('inbox')).toEqual(numbers(1, 12));
  });

  it('leaves out the folders that the user left out, and forgets those that are gone', async () => {
    const webmail = new MemoryWebmail({ inbox: ['1'], spam: ['2'] });
    await read(webmail, ['spam']);
    expect(await stored('spam')).toEqual([]);
    await read(webmail);
    expect(await stored('spam')).toEqual(['2']);
    delete webmail.boxes.spam;
    await read(webmail);
    expect(await stored('spam')).toEqual([]);
  });

  it('sets malformed rows aside, counts them once and goes on', async () => {
    const webmail = new MemoryWebmail({ inbox: ['1', '02', '3'] });
    await read(webmail);
    webmail.boxes.inbox = ['1', '02', '3', '4'];
    await read(webmail);
    expect(await stored('inbox')).toEqual(['1', '3', '4']);
    expect((await store.folders(BOX))[0]?.malformed).toEqual([{ id: '02', reason: 'broken' }]);
  });

  it('believes no list that is shorter than the server counts', async () => {
    const webmail = new MemoryWebmail({ inbox: ['1', '02', '3'] });
    vi.spyOn(webmail, 'page').mockResolvedValueOnce(await webmail.summaries([]));
    await read(webmail);
    expect(await stored('inbox')).toEqual(['1', '3']);
    webmail.boxes.inbox = ['1', '02', '3', '4'];
    vi.spyOn(webmail, 'ids').mockResolvedValueOnce([]);
    await read(webmail);
    expect(await stored('inbox')).toEqual([]);
    await read(webmail);
    expect(await stored('inbox')).toEqual(['1', '3', '4']);
    expect((await store.folders(BOX))[0]?.malformed).toEqual([{ id: '02', reason: 'broken' }]);
  });

  it.each<[string, (ids: string[], start: number) => string[]]>([
    ['the same page for ever', (ids) => ids.slice(0, PAGE_ROWS)],
    ['one row for ever', (ids) => Array.from({ length: PAGE_ROWS }, () => ids[0] as string)],
    [
      'rows of the beginning on every page',
      (ids, start) => [...ids.slice(start, start + 10), ...ids.slice(0, PAGE_ROWS - 10)],
    ],
    ['unreadable rows for ever', (ids) => ids.slice(0, PAGE_ROWS).map((id) => `0${id}`)],
  ])('takes each message once from a server that gives %s', async (_, page) => {
    const ids = numbers(1, 2 * PAGE_ROWS + 5);
    const webmail = new MemoryWebmail({ inbox: ids });
    webmail.pageOf = page;
    await read(webmail);
    expect((await stored('inbox')).toSorted()).toEqual(ids.toSorted());
    webmail.asked = [];
    await read(webmail);
    expect((await stored('inbox')).toSorted()).toEqual(ids.toSorted());
    expect(webmail.asked.length).toBeLessThan(5);
  });

  it('takes each message once where the list of ids names it twice', async () => {
    const webmail = new MemoryWebmail({ inbox: numbers(1, 10) });
    await read(webmail);
    webmail.boxes.inbox = numbers(1, 12);
    vi.spyOn(webmail, 'ids').mockResolvedValueOnce([...numbers(1, 12), '11', '12']);
    await read(webmail);
    expect(await stored('inbox')).toEqual(numbers(1, 12));
  });

  it('ends with what the server holds, wherever it is cut off and whatever changes meanwhile', async () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 3000 }), { maxLength: 60 });
    const sorted = (values: number[]) => values.toSorted((a, b) => a - b).map(String);
    await fc.assert(
      fc.asyncProperty(ids, ids, fc.nat(6), async (before, after, patience) => {
        store = new MailboxStore(await openDatabase(`read-${database++}`));
        await store.open('mail1.libero.it', BOX);
        const webmail = new MemoryWebmail({ inbox: sorted(before) });
        webmail.patience = patience;
        await read(webmail).catch(() => undefined);
        webmail.patience = Number.POSITIVE_INFINITY;
        webmail.boxes.inbox = sorted(after);
        await read(webmail);
        const byNumber = (a: string, b: string) => Number(a) - Number(b);
        expect((await stored('inbox')).toSorted(byNumber)).toEqual(sorted(after));
      }),
      { numRuns: 50 },
    );
  });
});
