import { browser } from 'wxt/browser';

/** What the user asks of a webmail page from outside of it: by the keyboard, or by the browser's menu. */
export const PAGE_COMMANDS = ['toggle-panel', 'mark-message'] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];
export type PageCommandMessage = { command: PageCommand };

/**
 * Calls back at each command, which only our own background can send, and then whoever subscribed.
 * One that comes before the interface does is kept for it.
 */
export function listenForCommands(
  listener: (command: PageCommand) => void,
  signal: AbortSignal,
): { subscribe(handler: (command: PageCommand) => void): void } {
  let handler: ((command: PageCommand) => void) | null = null;
  let waiting: PageCommand | null = null;
  const onMessage = ({ command }: PageCommandMessage) => {
    listener(command);
    if (handler) handler(command);
    else waiting = command;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage), {
    once: true,
  });
  return {
    subscribe(next) {
      handler = next;
      if (waiting) next(waiting);
      waiting = null;
    },
  };
}
