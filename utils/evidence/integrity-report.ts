import type { Database } from '@/utils/storage/database';
import type { Status } from '@/utils/storage/status';
import type { Transaction } from './writing';

/** Bytes that are no longer what was recorded: `found` is their hash now, null where none are left. */
export type AlteredContent = { sha256: string; found: string | null };

/** How far the check of the stored bytes is. It goes on where a worker that died left it. */
export type IntegrityReport = {
  /** RFC 3339 in UTC; `finishedAt` is null while it is under way. */
  startedAt: string;
  finishedAt: string | null;
  /** The last hash that was looked at; null at the start. */
  position: string | null;
  /** Contents that were read. */
  checked: number;
  /** Found by this check, or by the one before and not looked at again yet. */
  altered: AlteredContent[];
};

/** The check under way, or the last one; null before the first. */
export async function lastReport(db: Database): Promise<IntegrityReport | null> {
  return reportIn(await db.get('status', 'integrity'));
}

/** The same, within a transaction. */
export async function reportOf(transaction: Transaction): Promise<IntegrityReport | null> {
  return reportIn(await transaction.objectStore('status').get('integrity'));
}

export async function saveReport(transaction: Transaction, report: IntegrityReport): Promise<void> {
  await transaction.objectStore('status').put({ name: 'integrity', report });
}

/** Whether these bytes were found lost or altered, and were not put back since. */
export async function isAltered(db: Database, sha256: string): Promise<boolean> {
  const report = await lastReport(db);
  return report?.altered.some((content) => content.sha256 === sha256) ?? false;
}

/** These bytes are whole again, as soon as the transaction that writes them is over. */
export async function noteWhole(transaction: Transaction, hashes: Iterable<string>): Promise<void> {
  const report = await reportOf(transaction);
  if (!report || report.altered.length === 0) return;
  const whole = new Set(hashes);
  const altered = report.altered.filter(({ sha256 }) => !whole.has(sha256));
  await saveReport(transaction, { ...report, altered });
}

function reportIn(status: Status | undefined): IntegrityReport | null {
  return status?.name === 'integrity' ? status.report : null;
}
