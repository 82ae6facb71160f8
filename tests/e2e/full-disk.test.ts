import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type DrivenPage } from '../browsers/driver';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { Truth } from '../webmail/control';
import { Stage } from './stage';

const MIB = 2 ** 20;
const DISK_BYTES = 256 * MIB;
/** Room for the browser's own small files, not for the message. */
const LEFT_BYTES = 6 * MIB;
const MESSAGE_BYTES = 12 * MIB;

const canMount = triesMounting();

// With `unlimitedStorage` a browser heeds no quota that a test could set: only a disk ends.
describe.skipIf(!canMount).each(BROWSER_NAMES)('a disk that is full, in %s', (name) => {
  let disk: string;
  let filler: string;
  let stage: Stage;
  let page: DrivenPage;
  let late: Truth;
  let big: Truth;

  const stored = async () => {
    const workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    await workbench.waitFor({ css: 'main' });
    const kept = await workbench.evaluate(whatIsKept);
    await workbench.close();
    return kept;
  };

  beforeAll(async () => {
    disk = mountDisk();
    filler = join(disk, 'filler');
    stage = await Stage.set(name, {}, { profilesDir: disk });
    const { control } = stage.webmail;
    late = lateMessage(control);
    big = control.deliverBytes(bigMessage(), Date.now());
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ css: '.gap-sentence' }, 90_000);
    await steps.openMessage(page, late);
    await steps.mark(page, late);
  });
  afterAll(async () => {
    await stage?.strike();
    if (disk) unmount(disk);
  });

  it('is told, and all that was kept is as it was', async () => {
    stage.keepScreenshotsOnFailure();
    const before = await stored();
    await steps.openMessage(page, big);
    fill(filler);
    await page.click(screen.mark);
    await page.waitFor({ css: '.notice.danger', text: 'spazio' }, 60_000);
    expect(await page.count(screen.evidenceBadge(big))).toBe(0);
    rmSync(filler);
    expect(await stored()).toEqual(before);
  });

  it('has room again: after a restart, as was advised, the message is marked', async () => {
    stage.keepScreenshotsOnFailure();
    await stage.browser.restart();
    page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await steps.openMessage(page, big);
    await steps.mark(page, big);
    const { evidence, content, custody } = await stored();
    expect(evidence).toHaveLength(2);
    expect(content.toSorted()).toEqual([late.sha256, big.sha256].toSorted());
    expect(custody.map(({ action }) => action)).toEqual(['acquired', 'acquired']);
    stage.webmail.control.assertUntouched();
  });
});

/** The records and the hashes of the bytes; the bytes themselves are too many to carry over. */
async function whatIsKept() {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open('postapersa'));
  const stores = db.transaction(['evidence', 'content', 'custody']);
  const evidence: { id: string }[] = await done(stores.objectStore('evidence').getAll());
  const content = (await done(stores.objectStore('content').getAllKeys())).map(String);
  const log: { entries: { action: string }[] }[] = await done(
    stores.objectStore('custody').getAll(),
  );
  db.close();
  return { evidence, content, custody: log.flatMap(({ entries }) => entries) };
}

/** A file system of its own, in memory. */
function mountDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'postapersa-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder]);
  } catch (error) {
    rmdirSync(folder);
    throw error;
  }
  return folder;
}

function unmount(folder: string): void {
  execFileSync('umount', ['--lazy', folder]);
  rmdirSync(folder);
}

/** False where we may not mount; the reason is said. */
function triesMounting(): boolean {
  try {
    unmount(mountDisk());
    return true;
  } catch (error) {
    console.warn(`skipped: a small disk cannot be mounted here (${String(error)})`);
    return false;
  }
}

/** Takes all of the disk but a little. */
function fill(file: string): void {
  const { bavail, bsize } = statfsSync(join(file, '..'));
  writeFileSync(file, Buffer.alloc(bavail * bsize - LEFT_BYTES));
}

/** No two parts of it are alike: nothing makes it smaller. */
function bigMessage(): Buffer {
  const lines = [
    'From: Ufficio <ufficio@example.org>',
    'To: maria.rossi@libero.it',
    'Subject: Allegati',
    'Message-ID: <big@example.org>',
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    'Content-Type: application/octet-stream',
    'Content-Transfer-Encoding: base64',
    '',
    randomBytes((MESSAGE_BYTES * 3) / 4)
      .toString('base64')
      .replace(/.{76}/g, '$&\r\n'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
