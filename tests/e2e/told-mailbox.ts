import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASES } from '../fixtures/cases';
import { SUBJECTS } from '../fixtures/dossiers';
import { lateMessage } from '../journey/late-message';
import * as screen from '../journey/screen';
import * as steps from '../journey/steps';
import type { ProfileName } from '../webmail/mailbox/profiles';
import { Stage } from './stage';
import { readStore, type StoredRecords } from './store';

/** First days of the outages to which the emulated mailboxes were put. */
const BEGUN: Partial<Record<ProfileName, number>> = {
  ordinary: Date.UTC(2023, 0, 23),
  'june-2023': Date.UTC(2023, 5, 15),
};

/**
 * What Chromium stores for a user who read his mailbox, marked a late message, and added files with
 * subjects in all scripts and a receipt. What he told is filled in afterwards: see `about`.
 */
export async function toldMailbox(profile: ProfileName): Promise<StoredRecords> {
  const stage = await Stage.set('chrome', { profile });
  try {
    const page = await steps.openWebmail(stage.browser, 'mail1.libero.it');
    await page.waitFor({ css: '.gap-sentence' }, 60_000);
    const late = lateMessage(stage.webmail.control);
    await steps.openMessage(page, late);
    await steps.mark(page, late);
    const workbench = await stage.browser.openExtensionPage('workbench.html#evidence');
    const files = writeOddMail(join(stage.folder, 'mail'), BEGUN[profile] ?? 0);
    await workbench.attach({ css: 'input[type=file][accept*=".eml"]' }, files);
    await workbench.waitFor({ css: 'main', text: `${files.length} email aggiunte` }, 60_000);
    const receipt = join(stage.folder, 'Ricevuta – mora.pdf');
    writeFileSync(receipt, '%PDF-1.7\nricevuta\n');
    await workbench.attach({ css: 'input[type=file][accept="*/*"]' }, [receipt]);
    await workbench.waitFor({ css: 'main', text: 'Ricevuta – mora.pdf' });
    await workbench.waitFor(screen.button('Togli Ricevuta – mora.pdf'));
    return await readStore(workbench);
  } finally {
    await stage.strike();
  }
}

/** The same store as that of a user who tells, in every field there is, of one outage. */
export function about(outage: string, stored: StoredRecords): StoredRecords {
  const ofOutage = (records: StoredRecords[string] = []): StoredRecords[string] =>
    records.map((record) => ({ ...record, outage }));
  const evidence = ofOutage(stored.evidence);
  const documents = ofOutage(stored.documents);
  const told = CASES.SHOPKEEPER.case;
  const [mailbox] = stored.mailboxes ?? [];
  return {
    ...stored,
    mailboxes: ofOutage(stored.mailboxes),
    evidence,
    documents,
    cases: [
      {
        ...told,
        mailbox: mailbox?.id,
        outage,
        // Hours of his own would move an outage of another month to January.
        lived: outage === told.outage ? told.lived : [],
        damages: told.damages.map((damage, index) => ({
          ...damage,
          evidence: evidence.slice(index, index + 2).map(({ id }) => id),
          receipts: damage.receipts.length > 0 ? documents.map(({ sha256 }) => sha256) : [],
        })),
        drafts: ['reclamo', 'diffida', 'rimborso'].map((letter) => ({
          letter,
          edits: [],
          inDossier: true,
        })),
      },
    ],
  };
}

/** A file for each subject, sent in the outage and delivered days later. */
function writeOddMail(folder: string, begun: number): string[] {
  mkdirSync(folder);
  return SUBJECTS.map((subject, index) => {
    const sent = begun + index * 3_600_000;
    const day = (instant: number) => new Date(instant).toUTCString().replace('GMT', '+0000');
    const path = join(folder, `${String(index).padStart(2, '0')}.eml`);
    const lines = [
      `Received: from mx.example.org (mx.example.org [192.0.2.${index + 1}]) by libero.it with ESMTP id ${index}; ${day(sent + 4 * 86_400_000)}`,
      `Received: from client.example.org by mx.example.org with ESMTPS; ${day(sent + 2000)}`,
      `Message-ID: <odd-${index}@example.org>`,
      `Date: ${day(sent)}`,
      `From: =?utf-8?B?${Buffer.from(subject.slice(0, 30)).toString('base64')}?= <mittente${index}@example.org>`,
      'To: maria.rossi@libero.it, Giorgio Verdi <giorgio@example.com>',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      '',
      'Testo.',
    ];
    writeFileSync(path, `${lines.join('\r\n')}\r\n`);
    return path;
  });
}
