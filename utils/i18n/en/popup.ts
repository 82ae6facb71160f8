import { plural } from '../format';
import type { PopupTexts } from '../it/popup';

export const popup: PopupTexts = {
  pieces: (n) =>
    plural('en', n, { one: 'piece of evidence safe', other: 'pieces of evidence safe' }),
  noEvidence: 'No evidence of this outage yet.',
  noEvidenceNext: 'Open your mail and mark the emails that came late as evidence.',
  openMailbox: 'Open your mail',
  noMailbox: 'Open your Libero or Virgilio mail',
  noMailboxNext:
    'The PostaPersa panel appears beside your messages and starts by itself: it tells you what the outage did to your mailbox.',
  lastExport: (when) => `Last dossier: ${when}`,
  neverExported: 'No dossier exported so far.',
  export: 'Export the dossier',
  workbench: 'Open the case file',
  stays: 'Everything stays on your computer.',
};
