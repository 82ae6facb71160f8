import browser, { type Storage } from 'webextension-polyfill';

/**
 * How our contexts learn that something changed: a value in `storage.local`, whose change event
 * reaches pages and content scripts alike and needs no worker that is awake.
 */
export type Topic = 'evidence' | 'integrity' | 'mailbox' | 'export' | 'case';

const keyOf = (topic: Topic) => `changed:${topic}`;

/** `token` must differ from the one before: an equal value would be no change. */
export async function announce(topic: Topic, token: string): Promise<void> {
  await browser.storage.local.set({ [keyOf(topic)]: token });
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
