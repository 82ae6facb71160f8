import browser from 'webextension-polyfill';
import type { Database } from './database';

/**
 * Stands apart from the database: of a damaged one a browser makes an empty one, and says nothing.
 * Where the browser refuses this too, nothing is known.
 */
const KEY = 'kept';

/** Notes that there is evidence, where there is. */
export async function noteKept(db: Database): Promise<void> {
  if (await holdsEvidence(db)) await browser.storage.local.set({ [KEY]: true }).catch(refused);
}

/** The user erased: an empty store is what he wants. */
export async function noteErased(db: Database): Promise<void> {
  if (!(await holdsEvidence(db))) await browser.storage.local.remove(KEY).catch(refused);
}

/** Whether there was evidence, and the browser has nothing of it any more. */
export async function isLost(db: Database): Promise<boolean> {
  const stored = await browser.storage.local.get(KEY).catch(refused);
  return stored?.[KEY] === true && !(await holdsEvidence(db));
}

function refused(error: unknown): undefined {
  console.error('PostaPersa', error);
}

/** The log outlives every item in it. */
async function holdsEvidence(db: Database): Promise<boolean> {
  return (await db.getAllKeys('custody', undefined, 1)).length > 0;
}
