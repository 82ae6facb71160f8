import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyChain } from '@/utils/evidence/custody';
import { type ImportResult, importAttached, importFiles } from '@/utils/evidence/import';
import type { EvidenceStore } from '@/utils/evidence/store';
import { type RawEntry, rawZip } from '../zip/raw-zip';
import { dieEverywhere } from './dying';
import {
  bytesOf,
  hash,
  MAILBOX,
  mail,
  mark,
  OUTAGE,
  openStage,
  stageOver,
  storedBytes,
} from './stage';

const options = { mailbox: MAILBOX, outage: OUTAGE, kind: 'late' as const };
const file = (name: string, bytes: Uint8Array<ArrayBuffer>) => new File([bytes], name);
const zip = (...entries: RawEntry[]) => file('posta.zip', rawZip(entries));

async function take(store: EvidenceStore, ...files: File[]): Promise<ImportResult[]> {
  const results: ImportResult[] = [];
  for await (const result of importFiles(files, store, options)) results.push(result);
  return results;
}

const outcomes = (results: ImportResult[]) =>
  results.map((result) => [
    result.name,
    result.outcome === 'rejected' ? result.reason : result.outcome,
  ]);

const bounce = bytesOf(
  [
    'From: MAILER-DAEMON@mx.example.org',
    'To: scuola@example.org',
    'Subject: Undelivered Mail Returned to Sender',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    'Final-Recipient: rfc822; anna@libero.it',
    'Action: failed',
    'Status: 4.4.1',
    '',
    '--b',
    'Content-Type: message/rfc822',
    '',
    'From: scuola@example.org',
    'Message-ID: <original@example.org>',
    'Subject: Convocazione',
    '',
    'Venga \xe8',
    '--b--',
    '',
  ].join('\r\n'),
);

describe('importing files', () => {
  it('keeps the bytes of any message, in a file or in a zip', async () => {
    const { store } = await openStage();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (body, deflate) => {
        const bytes = new Uint8Array([...mail(1, ''), ...body]);
        const [result] = await take(
          store,
          deflate ? zip({ path: 'a.eml', content: bytes, deflate }) : file('a.eml', bytes),
        );
        if (result?.outcome === 'rejected') throw new Error(result.reason);
        expect(result?.evidence.sha256).toBe(hash(bytes));
        expect(await storedBytes(store, hash(bytes))).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('takes many, each with its own result', async () => {
    const { store } = await openStage();
    const results = await take(
      store,
      file('uno.eml', mail(1)),
      file('foto.jpg', bytesOf('\xff\xd8\xff\xe0')),
      file('posta.msg', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0])),
      zip(
        { path: 'cartella/due.eml', content: mail(2), deflate: true },
        { path: '__MACOSX/due.eml', content: bytesOf('x') },
        { path: 'uno di nuovo.eml', content: mail(1) },
        { path: 'rotto.eml', content: mail(3), crc: 1 },
      ),
      file('vuoto.eml', bytesOf('')),
    );
    expect(outcomes(results).sort()).toEqual([
      ['foto.jpg', 'not-a-message'],
      ['posta.msg', 'outlook-msg'],
      ['posta.zip/cartella/due.eml', 'added'],
      ['posta.zip/rotto.eml', 'unreadable'],
      ['posta.zip/uno di nuovo.eml', 'known'],
      ['uno.eml', 'added'],
      ['vuoto.eml', 'not-a-message'],
    ]);
    expect(await store.list(MAILBOX)).toHaveLength(2);
  });

  it("records the file's name, and what the header says in place of a server", async () => {
    const { store } = await openStage();
    await take(store, file('uno.eml', mail(1)));
    const [item] = await store.list(MAILBOX);
    expect(item).toMatchObject({
      origin: 'file',
      kind: 'late',
      folder: null,
      serverId: null,
      received: { source: 'received-header', text: 'Sat, 28 Jan 2023 10:10:11 +0100' },
      delayMs: 411_006_000,
    });
    expect(await store.custody(MAILBOX)).toMatchObject([
      { action: 'imported', detail: 'uno.eml', item: item?.id, host: null },
    ]);
  });

  it('knows what was marked in the webmail, and brings back what was taken off', async () => {
    const { store } = await openStage();
    const { id } = await mark(store, mail(1));
    expect(outcomes(await take(store, file('a.eml', mail(1))))).toEqual([['a.eml', 'known']]);
    await store.remove(id);
    expect(outcomes(await take(store, file('a.eml', mail(1))))).toEqual([['a.eml', 'restored']]);
    expect((await store.list(MAILBOX)).map((item) => item.id)).toEqual([id]);
  });

  it('sees a delivery failure notice, and offers the message attached to it', async () => {
    const { store } = await openStage();
    const [result] = await take(store, file('avviso.eml', bounce));
    if (result?.outcome !== 'added') throw new Error(result?.outcome);
    expect(result.evidence.kind).toBe('bounced');
    expect(result.attached).toMatchObject([{ position: 0, subject: 'Convocazione' }]);

    const inner = await importAttached(result.evidence.id, 0, store);
    expect(inner).toMatchObject({ origin: 'file', messageId: '<original@example.org>' });
    const original = bytesOf(
      'From: scuola@example.org\r\nMessage-ID: <original@example.org>\r\nSubject: Convocazione\r\n\r\nVenga \xe8',
    );
    expect(await storedBytes(store, inner.sha256)).toEqual(original);
    await importAttached(result.evidence.id, 0, store);
    expect(await store.list(MAILBOX)).toHaveLength(2);
    const outside = importAttached(result.evidence.id, 1, store);
    await expect(outside).rejects.toMatchObject({ failure: 'unknown-item' });
  });

  it.each([
    ['a path that climbs', [{ path: '../../a.eml', content: mail(1) }], 'unreadable'],
    ['an encrypted entry', [{ path: 'a.eml', content: mail(1), flags: 1 }], 'unreadable'],
    ['a bomb', [{ path: 'a.eml', content: mail(1), deflate: true, bytes: 3 << 28 }], 'too-large'],
  ])('refuses a zip with %s', async (_, entries, reason) => {
    const { store } = await openStage();
    expect(outcomes(await take(store, zip(...entries)))).toEqual([['posta.zip', reason]]);
  });

  it('believes no size that the directory tells', async () => {
    const { store } = await openStage();
    const content = bytesOf('From: a\r\nTo: b\r\n\r\n'.padEnd(1 << 20));
    const lying = zip({ path: 'a.eml', content, deflate: true, bytes: 40 });
    expect(outcomes(await take(store, lying))).toEqual([['posta.zip/a.eml', 'unreadable']]);
  });

  it('stops where the user says, with what it had begun in place and reported', async () => {
    const { store } = await openStage();
    const stop = new AbortController();
    const files = Array.from({ length: 1000 }, (_, n) => file(`${n}.eml`, mail(n)));
    const reported: ImportResult[] = [];
    const run = async () => {
      for await (const result of importFiles(files, store, { ...options, signal: stop.signal })) {
        reported.push(result);
        stop.abort(new Error('stopped'));
      }
    };
    await expect(run()).rejects.toThrow('stopped');
    expect(reported).toHaveLength(800);
    expect(await store.list(MAILBOX)).toHaveLength(800);
  });

  it('that dies at any step is begun again, and loses and doubles nothing', async () => {
    const files = [file('a.eml', mail(1)), zip({ path: 'b.eml', content: mail(2) })];
    await dieEverywhere({
      open: async () => (await openStage()).db,
      work: (db) => take(stageOver(db).store, ...files),
      async check(db) {
        const { store } = stageOver(db);
        const hashes = (await store.list(MAILBOX)).map(({ sha256 }) => sha256);
        expect(hashes.sort()).toEqual([hash(mail(1)), hash(mail(2))].sort());
        const log = await store.custody(MAILBOX);
        expect(log.map(({ action }) => action)).toEqual(['imported', 'imported']);
        expect(verifyChain(log)).toBeNull();
      },
    });
  });
});
