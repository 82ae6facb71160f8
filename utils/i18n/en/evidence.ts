import { formatNumber, plural } from '../format';
import type { EvidenceTexts } from '../it/evidence';

const number = (n: number) => formatNumber(n, 'en');

export const evidence: EvidenceTexts = {
  integrity: {
    sound: (n) =>
      plural('en', n, {
        one: '1 original checked: it is the same as when it was saved.',
        other: `${number(n)} originals checked: they are the same as when they were saved.`,
      }),
    underWay: (n) =>
      plural('en', n, {
        one: 'Checking the saved originals: 1 so far.',
        other: `Checking the saved originals: ${number(n)} so far.`,
      }),
    altered: (n) =>
      plural('en', n, {
        one: '1 original is no longer the same as when it was saved.',
        other: `${number(n)} originals are no longer the same as when they were saved.`,
      }),
    gone: (n) =>
      plural('en', n, {
        one: '1 original is gone: the browser lost it.',
        other: `${number(n)} originals are gone: the browser lost them.`,
      }),
    alteredNext:
      'The dossier will say so to whoever receives it. If you have a backup, restore it; if the email is still in the mailbox, remove it from the evidence and mark it again.',
    brokenLog: (mailbox) => `The custody log of ${mailbox} was changed or damaged.`,
    brokenLogNext: 'The originals stay valid, each with its own hash. The dossier will say so.',
  },

  copies: {
    due: 'Your evidence has been in this browser only for more than a week.',
    dueNext:
      'Export the dossier or save a backup: if you remove PostaPersa from the browser, the evidence is lost.',
    removal: 'Removing PostaPersa from the browser also deletes everything that you saved.',
  },

  attached: (n) =>
    plural('en', n, {
      one: 'There is another email inside this one.',
      other: `There are ${number(n)} more emails inside this one.`,
    }),
  takeAttached: 'Add this one too',
  duplicate: 'It is the same email as another piece of evidence: it counts once.',
  important: 'Important',

  refusals: {
    'not-a-backup': {
      what: 'This file is not a PostaPersa backup.',
      next: 'Choose the .zip file that you saved as a backup.',
    },
    'newer-version': {
      what: 'This backup was made by a newer version of PostaPersa.',
      next: 'Update PostaPersa and try again.',
    },
    damaged: {
      what: 'This backup is damaged.',
      next: 'If you have another one, try that.',
    },
  },
  refusalSafe: 'Nothing was written: what was here is intact.',
  restoredBrokenLog: (mailbox) =>
    `The custody log of ${mailbox} in the backup does not hold, and was not taken over: a new one begins, which says so.`,

  erase: {
    mailbox: (mailbox) => `Erase everything about ${mailbox}`,
    all: 'Erase everything',
    warning:
      'Evidence, documents, what you told and the custody log go from this computer, and there is no way back. Nothing changes in the mailbox.',
    done: 'Erased.',
  },
};
