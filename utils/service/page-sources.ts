import { RemoteError, type send } from '@/utils/messages';
import { type DossierSources, openSources } from './sources';

/**
 * Opens the store for a page of ours. `onBlocked` hears where an older version holds it open: of
 * several contexts that wait the browser tells only the first, which may be the background.
 */
export async function openPageSources(
  ask: typeof send,
  onClosed: () => void,
  onBlocked: () => void,
): Promise<DossierSources> {
  let isWaiting = true;
  ask('mailbox.all', {}).catch((error: unknown) => {
    const isBlocked = error instanceof RemoteError && error.failure.code === 'blocked';
    if (isWaiting && isBlocked) onBlocked();
  });
  const sources = await openSources(onClosed, onBlocked);
  isWaiting = false;
  return sources;
}
