/** The valid things that the fuzzed inputs are made from; always the same bytes. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { writeBackup } from '@/utils/backup/write';
import { MailboxStore } from '@/utils/mailbox/store';
import { foldered, foreignBag, resealed, zip } from '../unit/dossier/verify/bags';
import { MAILBOX, mail, mark, openStage } from '../unit/evidence/stage';

export const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

export const bag = await bytesOf(
  zip(foldered(foreignBag({ 'data/a.txt': 'hello', 'data/b/è.txt': 'b'.repeat(300) }))),
);

/** The records of a dossier in a bag whose sums fit, whatever they say. */
export function dossierOf(records: Record<string, Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(zip(foldered(resealed({ 'bagit.txt': BAGIT, 'data/a.txt': 'a', ...records }))));
}
const BAGIT = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

const { db, store } = await openStage();
await new MailboxStore(db).open('mail1.libero.it', MAILBOX);
await mark(store, mail(1));
await mark(store, mail(2), { serverId: '8' });
await store.remove('item-2');
const { stream } = await writeBackup(db, {
  now: Date.parse('2026-11-21T23:30:00Z'),
  generator: { name: 'PostaPersa', version: '1.0.0' },
});
export const custody = (await store.custody(MAILBOX)).map((entry) => JSON.stringify(entry));
export const backup = await bytesOf(await new Response(stream).blob());
export const backupFiles = unzipSync(backup);
db.close();

/** What openssl answered once (RFC 3161), in base64. */
const stamp = JSON.parse(
  readFileSync(new URL('../fixtures/timestamp.json', import.meta.url), 'utf8'),
);
const fromBase64 = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
export const timestamp = {
  tagManifest: fromBase64(stamp.tagManifest),
  request: fromBase64(stamp.request),
  response: fromBase64(stamp.response),
};
