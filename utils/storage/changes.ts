import browser, { type Storage } from 'webextension-polyfill';

/**
 * How our contexts learn that something changed: a value in `storage.local`, whose change event
 * reaches pages and content scripts alike and needs no worker that is awake.
 */
export type Topic =
  | 'evidence'
  | 'integrity'
  | 'mailbox'
  | 'case'
  | 'export'
  /** How far an export is; several times a second, so nobody reads anything else for it. */
  | 'progress';

const keyOf = (topic: Topic) => `changed:${topic}`;

/**
 * `token` must differ from the one before: an equal value would be no change. What was done is done
 * also where a damaged profile lets nobody hear of it.
 */
export async function announce(topic: Topic, token: string): Promise<void> {
  await browser.storage.local
    .set({ [keyOf(topic)]: token })
    .catch((error: unknown) => console.error('PostaPersa', error));
}

/** Calls back with the token of each change of a topic, until the signal aborts. */
export function watch(
  topics: readonly Topic[],
  listener: (token: string) => void,
  signal: AbortSignal,
): void {
  const keys = topics.map(keyOf);
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const key = area === 'local' && keys.find((key) => key in changes);
    if (key) listener(String(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}

/**
 * A work that many changes ask for (marking thousands tells of each): never two at once, of which
 * the older could end last and hide what came since, and one more for all that asked meanwhile.
 * What a caller waits for began after he asked.
 */
export function inTurn(work: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  return () => {
    if (waiting) return waiting;
    // Of a failure those hear who asked for it.
    waiting = last
      .catch(() => undefined)
      .then(() => {
        waiting = null;
        return work();
      });
    last = waiting;
    return waiting;
  };
}
