import type { SessionWatch } from '@/utils/webmail/appsuite/session';
import type { PageCommand } from './command';
import type { PanelRoot } from './root';

/**
 * What the loader hands to the interface. Both are content scripts of one isolated world, whose
 * global object the page does not see.
 */
export type LoaderHandover = {
  session: SessionWatch;
  root: PanelRoot;
  /** Whether the panel stands open; the user's choice is kept. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
  onOpenChange(listener: (open: boolean) => void): void;
  /** Folds the panel on this page only: elsewhere it stays as the user left it. */
  fold(): void;
  /** Tells of each command after the panel was opened or folded for it; also of one that came before. */
  onCommand(listener: (command: PageCommand) => void): void;
  /** Aborts when the extension is updated or removed under the page. */
  signal: AbortSignal;
};

const KEY = 'postapersaLoader';
type World = { [KEY]?: LoaderHandover };

export function handOver(handover: LoaderHandover): void {
  (globalThis as World)[KEY] = handover;
}

/**
 * Each handover is taken once: where a loader took over from another that had just asked for the
 * interface, that comes twice, and would show two panels in one place.
 */
export function takeHandover(): LoaderHandover | undefined {
  const world = globalThis as World;
  const handover = world[KEY];
  delete world[KEY];
  return handover;
}

/** Under this key of `storage.local` stands whether the list of a host's webmail bears marks of ours. */
export const marksKey = (host: string) => `marks:${host}`;
