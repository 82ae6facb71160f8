import type { BrowserTexts } from '@/utils/i18n/it/browser';
import { formatNumber, plural } from '../format';

export const browser: BrowserTexts = {
  pieces: (n) =>
    plural('en', n, {
      one: 'PostaPersa: 1 piece of evidence is safe',
      other: `PostaPersa: ${formatNumber(n, 'en')} pieces of evidence are safe`,
    }),
  exporting: (percent) => `PostaPersa: preparing the dossier, ${percent} per cent`,
  idle: 'PostaPersa',
  markMessage: 'Mark the open email as evidence',
  togglePanel: 'Open or close the PostaPersa panel',
};
