import type { WebmailPage } from '@/utils/webmail/page';
import type { Webmail } from '@/utils/webmail/webmail';
import { AppSuiteApi } from './api';
import { AppSuite } from './appsuite';
import { systemClock } from './pace';
import { AppSuitePage } from './page/page';
import type { SessionWatch } from './session';

export type AppSuiteSurroundings = {
  location: Pick<Location, 'origin' | 'host'>;
  document: Document;
  session: SessionWatch;
  fetch: typeof fetch;
};

/** The webmail of this page: its API and its page. */
export function openWebmail(surroundings: AppSuiteSurroundings): {
  webmail: Webmail;
  page: WebmailPage;
} {
  const { location, document, session, fetch } = surroundings;
  const base = `${location.origin}/appsuite/api`;
  const api = new AppSuiteApi({ fetch, base, session, clock: systemClock });
  return { webmail: new AppSuite(location.host, api), page: new AppSuitePage(document) };
}
