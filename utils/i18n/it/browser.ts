import { formatNumber, plural } from '../format';

/** What stands in the browser's own surfaces: the toolbar and its menus. */
export const browser = {
  pieces: (n: number) =>
    plural('it', n, {
      one: 'PostaPersa: 1 prova al sicuro',
      other: `PostaPersa: ${formatNumber(n, 'it')} prove al sicuro`,
    }),
  exporting: (percent: number) => `PostaPersa: preparo il dossier, ${percent} per cento`,
  idle: 'PostaPersa',
  markMessage: "Segna come prova l'email aperta",
  togglePanel: 'Apri o chiudi il pannello PostaPersa',
};
export type BrowserTexts = typeof browser;
