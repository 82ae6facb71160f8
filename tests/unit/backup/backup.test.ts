import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBackup } from '@/utils/backup/read';
import { restoreBackup } from '@/utils/backup/restore';
import { copiesOf, isWaiting, noteBackup } from '@/utils/backup/saved';
import { writeBackup } from '@/utils/backup/write';
import { CaseStore } from '@/utils/claim/store';
import { verifyChain } from '@/utils/evidence/custody';
import { DocumentStore } from '@/utils/evidence/documents';
import { checkContents } from '@/utils/evidence/integrity';
import { lastReport } from '@/utils/evidence/integrity-report';
import { MailboxStore } from '@/utils/mailbox/store';
import type { Database } from '@/utils/storage/database';
import { dieEverywhere } from '../evidence/dying';
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
} from '../evidence/stage';
import { tamper } from '../evidence/tamper';
import { rawZip } from '../zip/raw-zip';

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-21T23:30:00Z');
const generator = { name: 'PostaPersa', version: '1.0.0' };
const receipt = bytesOf('%PDF-1.7 \xe8 ricevuta');
const cost = { id: 'cost-1', causalLink: 'Avrei accettato.', evidence: 'item-1', cents: 5000 };

/** A browser with two messages, one of them taken off, a document, a case and a mailbox. */
async function browserWithEvidence() {
  const stage = await openStage();
  const { db, store, surroundings } = stage;
  const mailboxes = new MailboxStore(db);
  await mailboxes.open('mail1.libero.it', MAILBOX);
  await mailboxes.update(MAILBOX, {
    excludedFolders: ['default0/Spam'],
    readAt: '2026-11-20T10:00:00Z',
  });
  await mark(store, mail(1), { serverId: '1', server: { size: 300, flags: 0 } });
  await mark(store, mail(2), { serverId: '2' });
  await store.remove('item-2');
  await store.edit('item-1', { note: 'nota' });
  await new DocumentStore(db, surroundings).add(MAILBOX, OUTAGE, new File([receipt], 'r.pdf'));
  await new CaseStore(db).addCost(MAILBOX, OUTAGE, cost);
  return stage;
}

async function backupOf(db: Database): Promise<File> {
  const { name, stream } = await writeBackup(db, { now: NOW, generator });
  return new File([await new Response(stream).blob()], name);
}

const restoreInto = (db: Database, file: File) =>
  restoreBackup(file, db, stageOver(db).surroundings);

describe('a backup', () => {
  it('comes back whole in another browser', async () => {
    const old = await browserWithEvidence();
    const file = await backupOf(old.db);
    expect(file.name).toBe('postapersa-backup-20261122.zip');

    const { db, store, surroundings } = await openStage();
    const report = await restoreInto(db, file);
    expect(report).toEqual({ evidence: 1, documents: 1, cases: 1, healed: 0, brokenChains: [] });
    expect(await store.list(MAILBOX)).toEqual(await old.store.list(MAILBOX));
    expect(await storedBytes(store, hash(mail(1)))).toEqual(mail(1));
    expect(await storedBytes(store, hash(receipt))).toEqual(receipt);
    const documents = new DocumentStore(db, surroundings);
    expect(await documents.list(MAILBOX, OUTAGE)).toMatchObject([{ name: 'r.pdf' }]);
    expect(await new CaseStore(db).get(MAILBOX, OUTAGE)).toEqual(
      await new CaseStore(old.db).get(MAILBOX, OUTAGE),
    );
    expect(await new MailboxStore(db).get(MAILBOX)).toMatchObject({
      excludedFolders: ['default0/Spam'],
      readAt: null,
    });

    const before = await old.store.custody(MAILBOX);
    const after = await store.custody(MAILBOX);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.slice(before.length)).toMatchObject([
      { action: 'restored', item: 'item-1', detail: `${file.name} ${before.at(-1)?.hash}` },
      { action: 'restored', item: hash(receipt) },
    ]);
    expect(verifyChain(after)).toBeNull();
  });

  it('heals bytes that were lost or altered here, and says so in the log', async () => {
    const { db, store, surroundings } = await browserWithEvidence();
    const file = await backupOf(db);
    await db.delete('content', hash(mail(1)));
    await db.put('content', { sha256: hash(receipt), blob: new Blob(['altra']) });
    await checkContents(db, surroundings);
    expect(await restoreInto(db, file)).toMatchObject({ evidence: 0, healed: 2 });
    expect(await storedBytes(store, hash(mail(1)))).toEqual(mail(1));
    expect(await storedBytes(store, hash(receipt))).toEqual(receipt);
    expect((await lastReport(db))?.altered).toEqual([]);
    const log = await store.custody(MAILBOX);
    expect(log.slice(-4).map(({ action }) => action)).toEqual([
      'altered',
      'altered',
      'restored',
      'restored',
    ]);
    expect(verifyChain(log)).toBeNull();
  });

  it('restored twice, or where everything still is, changes nothing', async () => {
    const old = await browserWithEvidence();
    const file = await backupOf(old.db);
    const { db } = await openStage();
    await restoreInto(db, file);
    for (const browser of [db, old.db]) {
      const before = await everything(browser);
      expect(await restoreInto(browser, file)).toMatchObject({
        evidence: 0,
        documents: 0,
        cases: 0,
      });
      expect(await everything(browser)).toEqual(before);
    }
  });

  it('spares what was done here meanwhile', async () => {
    const old = await browserWithEvidence();
    const file = await backupOf(old.db);
    const { db, store } = await openStage();
    const mine = await mark(store, mail(9), { serverId: '9' });
    // Ids are random in life; here they must not meet.
    await db.put('evidence', { ...mine, id: 'mine', removedAt: null });
    await db.delete('evidence', mine.id);
    await new CaseStore(db).update(MAILBOX, OUTAGE, { uses: 'lavoro' });
    await restoreInto(db, file);

    expect((await store.list(MAILBOX)).map(({ id }) => id).sort()).toEqual(['item-1', 'mine']);
    const told = await new CaseStore(db).get(MAILBOX, OUTAGE);
    expect(told).toMatchObject({ uses: 'lavoro', damages: [{ id: 'cost-1' }] });
    const log = await store.custody(MAILBOX);
    expect(log.map(({ action }) => action)).toEqual(['acquired', 'restored', 'restored']);
    expect(verifyChain(log)).toBeNull();
  });

  it('says what was lost before it was made, and brings back the rest', async () => {
    const old = await browserWithEvidence();
    await old.db.delete('content', hash(mail(1)));
    const file = await backupOf(old.db);
    expect((await readBackup(file)).missing).toEqual([hash(mail(1))]);
    const { db, store } = await openStage();
    await restoreInto(db, file);
    expect(await store.list(MAILBOX)).toHaveLength(1);
    expect(await store.bytes(hash(mail(1)))).toBeNull();
  });

  it('does not take over a custody log that does not hold', async () => {
    const old = await browserWithEvidence();
    await tamper(old.db, MAILBOX, 1);
    const { db, store } = await openStage();
    const report = await restoreInto(db, await backupOf(old.db));
    expect(report).toMatchObject({ evidence: 1, brokenChains: [MAILBOX] });
    expect(verifyChain(await store.custody(MAILBOX))).toBeNull();
  });

  it('restored by a worker that dies at any step is restored by the next', async () => {
    const file = await backupOf((await browserWithEvidence()).db);
    await dieEverywhere({
      open: async () => (await openStage()).db,
      work: (db) => restoreInto(db, file),
      async check(db) {
        const { store } = stageOver(db);
        expect(await storedBytes(store, hash(mail(1)))).toEqual(mail(1));
        expect(await db.count('documents')).toBe(1);
        const log = await store.custody(MAILBOX);
        expect(log.filter(({ action }) => action === 'restored')).toHaveLength(2);
        expect(verifyChain(log)).toBeNull();
      },
    });
  });
});

async function everything(db: Database) {
  const stores = ['mailboxes', 'evidence', 'documents', 'cases', 'custody'] as const;
  return Promise.all(stores.map((store) => db.getAll(store)));
}

describe('what is no sound backup', () => {
  const manifest = (more: object) =>
    bytesOf(JSON.stringify({ format: 'postapersa-backup', ...more }));
  const zip = (content: Uint8Array) => rawZip([{ path: 'a/backup.json', content }]);

  it.each([
    ['something else', bytesOf('%PDF'), 'not-a-backup'],
    ['another zip', rawZip([{ path: 'a/b.txt', content: bytesOf('x') }]), 'not-a-backup'],
    ['another JSON', zip(bytesOf('{}')), 'not-a-backup'],
    ['broken JSON', zip(bytesOf('{')), 'damaged'],
    ['a newer version', zip(manifest({ version: 2 })), 'newer-version'],
    ['missing parts', zip(manifest({ version: 1 })), 'damaged'],
  ])('is refused, and nothing is written: %s', async (_, bytes, reason) => {
    const { db } = await openStage();
    const refused = restoreInto(db, new File([bytes], 'a.zip'));
    await expect(refused).rejects.toMatchObject({ reason });
    expect((await everything(db)).flat()).toEqual([]);
  });

  it('names a webmail of another site, at which the user would be sent to log in', async () => {
    const { db: forged } = await browserWithEvidence();
    const [box] = await forged.getAll('mailboxes');
    if (!box) throw new Error('no mailbox');
    for (const host of [
      'evil.example',
      'evil.example/mail1.libero.it',
      'mail1.libero.it@evil.it',
    ]) {
      await forged.put('mailboxes', { ...box, host });
      const { db } = await openStage();
      const refused = restoreInto(db, await backupOf(forged));
      await expect(refused).rejects.toMatchObject({ reason: 'damaged' });
      expect((await everything(db)).flat()).toEqual([]);
    }
  });

  it('is refused wherever one byte was changed', async () => {
    const file = await backupOf((await browserWithEvidence()).db);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = Buffer.from(bytes).toString('latin1');
    for (const place of ['ciao', 'ricevuta', '"note":"nota"', '"cents"']) {
      const changed = bytes.slice();
      const at = text.indexOf(place) + 2;
      changed[at] = (changed[at] as number) ^ 1;
      const { db } = await openStage();
      const refused = restoreInto(db, new File([changed], 'a.zip'));
      await expect(refused).rejects.toMatchObject({ reason: 'damaged' });
      expect((await everything(db)).flat()).toEqual([]);
    }
  });

  it('brings other bytes under a hash, which it calls missing or names nowhere', async () => {
    const sha256 = hash(mail(1));
    const there = await browserWithEvidence();
    const files = unzipSync(new Uint8Array(await (await backupOf(there.db)).arrayBuffer()));
    const paths = Object.keys(files);
    const json = paths.find((path) => path.endsWith('backup.json')) as string;
    const content = paths.find((path) => path.endsWith(sha256)) as string;
    const records = JSON.parse(new TextDecoder().decode(files[json]));
    const [item] = records.evidence;
    for (const evidence of [[{ ...item, id: 'forged' }], []]) {
      const forged = { ...records, evidence, missing: [sha256] };
      const zip = zipSync({
        ...files,
        [json]: bytesOf(JSON.stringify(forged)),
        [content]: bytesOf('forged'),
      });
      const refused = restoreInto(there.db, new File([zip as Uint8Array<ArrayBuffer>], 'a.zip'));
      await expect(refused).rejects.toMatchObject({ reason: 'damaged' });
      expect(await storedBytes(there.store, sha256)).toEqual(mail(1));
    }
  });

  it('is a file cut short', async () => {
    const file = await backupOf((await browserWithEvidence()).db);
    const { db } = await openStage();
    const cut = new File([file.slice(0, file.size - 30)], 'a.zip');
    await expect(restoreInto(db, cut)).rejects.toMatchObject({ reason: 'damaged' });
  });
});

describe('the reminder', () => {
  it('comes when evidence has been without a copy for a week', () => {
    const marked = (days: number) => ({ markedAt: new Date(NOW - days * DAY_MS).toISOString() });
    const copied = (days: number) => new Date(NOW - days * DAY_MS).toISOString();
    expect(isWaiting(marked(6), null, NOW)).toBe(false);
    expect(isWaiting(marked(8), null, NOW)).toBe(true);
    expect(isWaiting(marked(20), copied(10), NOW)).toBe(false);
    expect(isWaiting(marked(9), copied(10), NOW)).toBe(true);
  });

  it('rests once a backup is saved, which each custody log says', async () => {
    const { db, store, clock } = await browserWithEvidence();
    const later = clock.now + 8 * DAY_MS;
    expect(await copiesOf(db, store, MAILBOX, later)).toMatchObject({ backup: null, due: true });
    const saved = { file: 'postapersa-backup-20261122.zip', bytes: 5, sha256: hash(receipt) };
    await noteBackup(db, store, saved, new Date(clock.now));
    const at = new Date(clock.now).toISOString();
    expect(await copiesOf(db, store, MAILBOX, later)).toEqual({ backup: at, any: at, due: false });
    expect((await store.custody(MAILBOX)).at(-1)).toMatchObject({
      action: 'exported',
      detail: saved.file,
      sha256: saved.sha256,
    });
  });

  it('goes by the last copy, whatever was marked since', async () => {
    const { db, store, clock } = await browserWithEvidence();
    let last = '';
    for (const serverId of ['91', '92']) {
      clock.now += DAY_MS;
      last = new Date(clock.now).toISOString();
      await store.exported(MAILBOX, `${serverId}.zip`, hash(receipt));
      await mark(store, mail(Number(serverId)), { serverId });
    }
    const { any } = await copiesOf(db, store, MAILBOX, clock.now);
    expect(any).toBe(last);
  });
});
