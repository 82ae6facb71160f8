import type { EvidenceSurroundings } from '@/utils/evidence/writing';
import { DATABASE_NAME, openDatabase } from '@/utils/storage/database';
import { MIGRATIONS } from '@/utils/storage/migrations';
import { VERSION } from '@/utils/version';
import { type DossierSources, sourcesOver } from './dossier-writer';

/** What evidence is written with, in every context. */
export const surroundings: EvidenceSurroundings = {
  now: () => new Date(),
  uuid: () => crypto.randomUUID(),
  version: VERSION,
};

/**
 * The stores of this context, over one open database; calls back when that is closed under them, and
 * when another context keeps an older one open and so keeps us waiting.
 */
export async function openSources(
  onClosed = () => {},
  onBlocked = () => {},
): Promise<DossierSources> {
  const db = await openDatabase(DATABASE_NAME, MIGRATIONS, onBlocked);
  db.addEventListener('versionchange', onClosed);
  db.addEventListener('close', onClosed);
  return sourcesOver(db, () => navigator.storage.getDirectory(), surroundings);
}
