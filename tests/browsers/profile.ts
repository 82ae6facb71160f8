import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new folder for a browser's profile; it goes with this process, however that ends. */
export function newProfile(browser: string, parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, `postapersa-${browser}-`));
  process.once('exit', () => removeProfile(folder));
  return folder;
}

/** A browser that was just closed may still write for a moment. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
