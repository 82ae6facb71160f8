import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_TIMEOUT_MS, type DrivenBrowser } from '../browsers/driver';
import { until } from '../browsers/poll';
import type { Authority } from '../unit/dossier/timestamp/authority';

/**
 * Gets a timestamp for a dossier as a user does: the workbench writes the request, the authority
 * answers it, the workbench puts both into the dossier. Returns the path of the stamped dossier.
 */
export async function stamp(
  browser: DrivenBrowser,
  dossier: string,
  authority: Authority,
): Promise<string> {
  const page = await browser.openExtensionPage('workbench.html#export');
  await page.attach({ css: 'main input[type=file][accept=".zip,application/zip"]' }, [dossier]);
  const request = dossier.split('/').at(-1)?.replace('.zip', '.tsq') ?? '';
  await page.waitFor({ css: 'main', text: `Richiesta salvata: ${request}` });
  const tsq = join(browser.downloadsDir, request);
  await until(request, () => existsSync(tsq), DEFAULT_TIMEOUT_MS);
  const tsr = tsq.replace('.tsq', '.tsr');
  writeFileSync(tsr, authority.answer(readFileSync(tsq)));
  await page.attach({ css: 'input[type=file][accept=".zip,.tsq,.tsr"]' }, [dossier, tsq, tsr]);
  await page.waitFor({ css: 'main', text: 'Marca controllata e messa nel dossier' });
  const stamped = tsq.replace('.tsq', '-con-marca.zip');
  await until('the stamped dossier', () => existsSync(stamped), DEFAULT_TIMEOUT_MS);
  await page.close();
  return stamped;
}

/** What a tool says of a file; throws with its words where it refuses. */
export function said(tool: string, ...args: string[]): string {
  return execFileSync(tool, args, { encoding: 'utf8', stdio: 'pipe' });
}

export function isMissing(tool: string, ...args: string[]): boolean {
  try {
    said(tool, ...args);
    return false;
  } catch {
    return true;
  }
}
