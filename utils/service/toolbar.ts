import browser from 'webextension-polyfill';
import { type ExportJob, isUnderWay } from '@/utils/dossier/job';
import { countedOf } from '@/utils/evidence/duplicates';
import type { EvidenceStore } from '@/utils/evidence/store';
import { browserTexts } from '@/utils/i18n/browser';
import type { Language } from '@/utils/i18n/language';
import { lastRead } from '@/utils/mailbox/last-read';
import type { MailboxStore } from '@/utils/mailbox/store';
import type { Exports } from './exports';

/** The accent of `tokens.css` in its light theme: a toolbar knows no custom properties. */
const GROUND = '#0b5563';
const INK = '#ffffff';
/** Chrome shows about four characters. */
const MOST = 999;

type Sources = { mailboxes: MailboxStore; evidence: EvidenceStore; exports: Exports };
export type Badge = { text: string; title: string };

/** Shows on the toolbar's button how far the export is, or how many items are kept of the box read last. */
export async function showBadge(sources: Sources, language: Language): Promise<void> {
  const { text, title } = badgeOf(await tally(sources), language);
  await browser.action.setBadgeBackgroundColor({ color: GROUND });
  await browser.action.setBadgeTextColor({ color: INK });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}

type Tally = { pieces: number; job: ExportJob | null };

async function tally({ mailboxes, evidence, exports }: Sources): Promise<Tally> {
  const mailbox = lastRead(await mailboxes.all());
  if (!mailbox) return { pieces: 0, job: null };
  const job = await exports.state(mailbox.id);
  // Asked several times a second while an export goes on, and there may be very much evidence.
  if (job && isUnderWay(job)) return { pieces: 0, job };
  const marked = await evidence.summaries(mailbox.id, mailbox.outage);
  return { pieces: countedOf(marked).length, job };
}

export function badgeOf({ pieces, job }: Tally, language: Language): Badge {
  const texts = browserTexts[language];
  if (job && isUnderWay(job)) {
    const percent = job.total > 0 ? Math.floor((job.written / job.total) * 100) : 0;
    return { text: `${percent}%`, title: texts.exporting(percent) };
  }
  if (pieces === 0) return { text: '', title: texts.idle };
  return { text: pieces > MOST ? `${MOST}+` : String(pieces), title: texts.pieces(pieces) };
}
