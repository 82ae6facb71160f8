import { readFile } from 'node:fs/promises';

/** The part of a Chromium net log's URL_REQUEST_START_JOB event that is read here. */
type RequestStart = { params?: { url?: string; initiator?: string; request_type?: string } };

/**
 * Hosts that pages and extensions asked for, from a Chromium net log. What the browser asks for by
 * itself (updates, accounts) has no origin as its initiator and is no navigation: it is left out.
 */
export async function hostsInNetLog(path: string): Promise<Set<string>> {
  const hosts = new Set<string>();
  const log = await readFile(path, 'utf8');
  // One event per line; where the browser was ended, the last line is cut.
  for (const line of log.split('\n').slice(0, -1)) {
    if (!line.includes('"initiator":')) continue;
    const { params } = JSON.parse(line.replace(/,$/, '')) as RequestStart;
    const isNavigation = params?.request_type?.endsWith('frame');
    if (params?.url && (isNavigation || params.initiator !== 'not an origin')) {
      hosts.add(new URL(params.url).hostname);
    }
  }
  return hosts;
}
