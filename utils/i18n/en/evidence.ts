import { formatNumber, formatOffset, plural } from '../format';
import type { EvidenceTexts } from '../it/evidence';

const number = (n: number) => formatNumber(n, 'en');

export const evidence: EvidenceTexts = {
  integrity: {
    sound: (n, when) =>
      plural('en', n, {
        one: `1 original checked on ${when}: it is the same as when it was saved.`,
        other: `${number(n)} originals checked on ${when}: they are the same as when they were saved.`,
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
    lost: 'The evidence saved in this browser is gone.',
    lostNext:
      'The browser lost the data of PostaPersa: that happens, for example, when a disk fails. If you have a backup, bring it back under “Backup” in the case file; emails that are still in the mailbox can be marked again. Dossiers that were exported stay good.',
    alteredNext:
      'The dossier will say so to whoever receives it. Emails that are still in the mailbox can be brought back from the panel, inside the webmail; the others under “Backup”, if you have one.',
    fetchAgain: 'Bring back from the mailbox',
    brokenLog: (mailbox) => `The custody log of ${mailbox} was changed or damaged.`,
    brokenLogNext: 'The originals stay valid, each with its own hash. The dossier will say so.',
  },

  copies: {
    make: 'Save a backup',
    due: 'Your evidence has been in this browser only for more than a week.',
    dueNext:
      'Export the dossier or save a backup: if you remove PostaPersa from the browser, the evidence is lost.',
  },

  attached: (n) =>
    plural('en', n, {
      one: 'There is another email inside this one.',
      other: `There are ${number(n)} more emails inside this one.`,
    }),
  offered: (n) =>
    plural('en', n, {
      one: '1 email is attached to another, for instance the original in a notice.',
      other: `${number(n)} emails are attached to others, for instance the originals in notices.`,
    }),
  takeOffered: (n) => plural('en', n, { one: 'Add that one too', other: 'Add those too' }),
  filesKind: 'What these files show',
  filesKindHint: 'Delivery failure notices are recognised by themselves.',
  takeAttached: 'Add this one too',
  duplicate: 'It is the same email as another piece of evidence: it counts once.',
  again: 'Duplicate',
  showFirst: (subject) => `Go to “${subject}”`,
  important: 'Important',
  removed: (subject) => `“${subject}” is no longer in evidence.`,

  phase: (name, fate) =>
    `Sent in this phase of the outage: ${name}. This is known of the mail of that phase: “${fate}”`,
  times: {
    title: 'The times, as they are written',
    sources: {
      'date-header': 'written by the sender (Date)',
      'received-header': 'written by the server that took it (Received)',
      'server-received': 'noted by the mailbox when it arrived',
      'server-sent': 'noted by the mailbox as the date of sending',
      user: 'told by you',
    },
    offset: (minutes) =>
      minutes === null ? 'no time zone' : `time zone UTC${formatOffset(minutes)}`,
    disagree: (header, server) =>
      `The last server took it on ${header}, the mailbox says ${server}: the dossier has both.`,
  },
  bounce: {
    title: 'Delivery failure notice',
    reportingMta: 'Server that reports',
    arrival: 'Taken by that server',
    recipient: 'Recipient',
    action: 'Outcome',
    status: 'Code',
    diagnostic: 'The server wrote',
    remoteMta: 'Server that refused',
    lastAttempt: 'Last attempt',
    original: 'Subject of the refused email',
    originalDate: 'Sent',
    originalId: 'Message-ID',
  },
  original: {
    title: 'The original, and what the mailbox says of it',
    sha256: 'SHA-256',
    bytes: 'Size',
    messageId: 'Message-ID',
    folder: 'Folder in the mailbox',
    serverId: 'Number in the mailbox',
    serverSize: 'Size by the mailbox',
    serverFlags: 'Flags by the mailbox',
    authentication: 'Checks of the sender written by servers',
    signedBy: 'Signed by',
  },
  custody: {
    title: 'Custody log',
    actions: {
      acquired: 'Acquired from the mailbox',
      declared: 'Told by you',
      edited: 'Edited',
      removed: 'Removed from the evidence',
      restored: 'Restored',
      exported: 'Exported',
      imported: 'Taken from a file',
      altered: 'Found different from its hash',
      refused: 'Not given by the mail server',
    },
    entry: (seq, hash) => `entry ${number(seq)}, hash ${hash}…`,
  },

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
  healed: (n) =>
    plural('en', n, {
      one: '1 original that had been damaged is whole again.',
      other: `${number(n)} originals that had been damaged are whole again.`,
    }),
  restoredBrokenLog: (mailbox) =>
    `The custody log of ${mailbox} in the backup does not hold, and was not taken over: a new one begins, which says so.`,

  erase: {
    mailbox: (mailbox) => `Erase only what is about ${mailbox}`,
    all: 'Erase everything',
    title: 'Erase what is saved here',
    going: (mailbox) =>
      `All that belongs to ${mailbox} goes from this computer, of every outage: evidence, documents, what you told and the custody log.`,
    goingAll:
      'All that you saved with PostaPersa goes from this computer, of every mailbox and every outage: evidence, documents, what you told and the custody log.',
    noWayBack:
      'There is no way back. Nothing changes in the mailbox, and dossiers and backups that you saved stay where they are.',
    copyFirst: 'Save a backup first',
    confirm: 'Yes, erase',
    working: 'Erasing…',
    done: 'Erased: the space on the disk is free again.',
  },
};
