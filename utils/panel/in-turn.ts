/**
 * Readings of what is stored, one after the other: of two at once the older could end last and hide
 * what came since. Who asks while one waits for its turn shares that one, which has yet to begin.
 */
export function inTurn(read: () => Promise<void>): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const begin = (): Promise<void> => {
    waiting = null;
    const reading = read();
    // Its failure is told to who asked for it.
    running = reading.catch(() => undefined);
    return reading;
  };
  return () => {
    waiting ??= running.then(begin);
    return waiting;
  };
}
