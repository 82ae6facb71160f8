/** Before that, what is measured is the beginning and not the pace. */
const BEGINNING_MS = 2000;

/**
 * Ms that a work still takes by its pace so far; null while there is no pace to speak of. `done` and
 * `left` are in the same unit, whichever that is.
 */
export function timeLeft(elapsedMs: number, done: number, left: number): number | null {
  if (elapsedMs < BEGINNING_MS || done <= 0) return null;
  return (elapsedMs / done) * left;
}
