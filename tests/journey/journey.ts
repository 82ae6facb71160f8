import type { DrivenBrowser, DrivenPage } from '../browsers/driver';
import * as screen from './screen';
import * as steps from './steps';

export type JourneyOptions = {
  browser: DrivenBrowser;
  /** One of the webmail's hosts. */
  host: string;
  /** A message of the list's folder that came late. */
  late: screen.MessagePlace;
  /** Called after each step, with the page to look at. */
  onStep(title: string, page: DrivenPage): Promise<void>;
};

const TWO_PIECES = { css: 'main', text: '2 prove al sicuro' };

/**
 * The whole way of a user, from the webmail to a dossier on the disk that outlives a restart of
 * the browser. Returns the dossier's path.
 */
export async function walkJourney({ browser, host, late, onStep }: JourneyOptions) {
  let page = await steps.openWebmail(browser, host);
  await onStep('Open the webmail: the panel is there', page);

  await steps.analyse(page);
  await onStep('Analyse the mailbox: the panel says what the outage did', page);

  await steps.openMessage(page, late);
  await onStep('Open a message that came late', page);

  await steps.mark(page, late);
  await onStep('Mark it as evidence: its row shows it', page);

  await steps.unmark(page, late);
  await onStep('Take it out of the evidence: the row is as before', page);

  await steps.mark(page, late);
  await onStep('Mark it again: it counts once', page);

  await steps.declare(page, {
    'Chi doveva scriverti': 'Fondazione Aurora',
    'Quando doveva arrivare': '2023-01-24',
    'Di che cosa parlava': 'Convocazione per il colloquio',
    'Come lo sai': "Me l'hanno detto al telefono",
    'Che cosa avresti fatto, ed entro quando': 'Sarei andata al colloquio del 25 gennaio.',
    'Quanto ti è costato, in euro': '120,50',
  });
  await page.waitFor({ ...screen.panel, text: 'Fondazione Aurora' });
  await onStep('Tell of a message that never arrived', page);

  const popup = await browser.openExtensionPage('popup.html');
  await popup.waitFor(TWO_PIECES);
  await onStep('The popup counts two pieces of evidence', popup);

  const dossier = await steps.exportDossier(browser, popup);
  await onStep('Export the dossier', popup);

  await browser.killBackground();
  await popup.close();
  await page.reload();
  await steps.openPanel(page);
  await steps.openMessage(page, late);
  await page.waitFor(screen.unmark);
  await onStep('The background was ended: everything is still there', page);

  await browser.restart();
  page = await steps.openWebmail(browser, host);
  await steps.openMessage(page, late);
  await page.waitFor(screen.evidenceBadge(late));
  await onStep('The browser was restarted: the row still shows it', page);
  const reopened = await browser.openExtensionPage('popup.html');
  await reopened.waitFor(TWO_PIECES);
  await onStep('The popup counts the same after the restart', reopened);

  return dossier;
}
