import { formatDuration, formatNumber, plural } from '../format';
import type { CommonTexts } from '../it/common';

const number = (n: number) => formatNumber(n, 'en');
const emails = (n: number) => plural('en', n, { one: '1 email', other: `${number(n)} emails` });

export const common: CommonTexts = {
  name: 'PostaPersa',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  save: 'Save',
  undo: 'Put back',
  removeForGood: 'There is no way back.',
  yesRemove: 'Yes, remove',
  search: 'Search',
  copy: 'Copy',
  copied: 'Copied',
  yes: 'Yes',
  no: 'No',
  notSaid: 'Not said',
  badAmount: 'Write an amount in euro, for example 120.50.',
  openLibero: 'Open Libero Mail',
  openVirgilio: 'Open Virgilio Mail',
  noSubject: '(no subject)',
  unknownSender: 'Unknown sender',
  unknownTime: 'date unknown',
  emails,
  progressCount: (done) => `${emails(done)} so far`,
  progressOf: (done, total) => `${number(done)} of ${emails(total)}`,
  progressSpoken: (label, percent) => `${label}: ${percent} per cent`,
  remaining: (ms) => `about ${formatDuration(ms, 'en')} left`,

  kinds: {
    late: 'Arrived late',
    bounced: 'Returned to sender',
    never: 'Never arrived',
    archive: 'Archive out of reach',
    unsent: 'Could not be sent',
    access: 'Codes and sign-ins',
  },
  kindHints: {
    late: 'It is in the mailbox, but it came too late.',
    bounced: 'Whoever wrote it got a delivery failure notice and gave it to you.',
    never: 'It never arrived and nobody was told.',
    archive: 'It was in the mailbox, but could not be read when it was needed.',
    unsent: 'You wanted to write it, but it could not be sent.',
    access: 'One-time codes, SPID, password resets.',
  },
  kindCounts: {
    late: (n) => `${number(n)} arrived late`,
    bounced: (n) => `${number(n)} returned to sender`,
    never: (n) => `${number(n)} never arrived`,
    archive: (n) => `${number(n)} out of reach`,
    unsent: (n) => `${number(n)} not sent`,
    access: (n) =>
      plural('en', n, { one: '1 code or sign-in', other: `${number(n)} codes or sign-ins` }),
  },

  howKnown: {
    phone: 'I was told on the phone',
    portal: 'I saw it on a website or portal',
    colleague: 'A colleague or an acquaintance told me',
    bounce: 'The sender got a delivery failure notice',
    'later-copy': 'I was sent a copy later',
    other: 'In another way',
    unsaid: 'I would rather not say',
  },

  evidence: {
    search: 'Search the evidence',
    filter: 'Show',
    onlyImportant: 'Important ones',
    allKinds: 'All',
    kind: 'What happened',
    category: 'Topic',
    categoryHint: 'For example: work, health, school, bank.',
    note: 'Note',
    noteHint: 'Why this email mattered.',
    show: 'Open it in the webmail',
    remove: 'Remove',
    original: (sha256) => `Original saved, SHA-256 ${sha256}…`,
    declared: 'Told by you, without an original',
  },

  sent: 'Sent',
  received: 'Received',
  delay: (ms) => `${formatDuration(ms, 'en')} late`,
  timeline: {
    label: 'The way of this email',
    written: 'Written by the sender',
    arrived: 'Arrived in the mailbox',
    hop: (by) => `Passes through ${by}`,
    unknownServer: 'a server that does not give its name',
    waited: (ms) => `waited ${formatDuration(ms, 'en')}`,
    wrongClock: (ms) => `clock wrong by ${formatDuration(ms, 'en')}`,
    noHops: 'Marked as evidence, its way from server to server is read too, and where it waited.',
  },

  failures: {
    session: {
      what: 'The mail session has expired.',
      safe: 'What was read so far and your evidence are safe.',
      next: 'Sign in to your mail again: reading goes on by itself.',
    },
    throttled: {
      what: 'The webmail asks to slow down.',
      safe: 'What was read so far is saved.',
      next: 'Nothing to do: it will try again shortly.',
    },
    unavailable: {
      what: 'The webmail does not answer at the moment.',
      safe: 'What was read so far and your evidence are safe.',
      next: 'Try again in a few minutes.',
    },
    gone: {
      what: 'This email is no longer where it was.',
      safe: 'Your other evidence has not changed.',
      next: 'If you moved it, open it in its new folder and mark it again.',
    },
    malformed: {
      what: 'The webmail gave an answer that cannot be read.',
      safe: 'Nothing uncertain was saved; your evidence is safe.',
      next: 'Try again. If it happens again, reload the webmail page.',
    },
    truncated: {
      what: 'The email came incomplete, so it was not saved.',
      safe: 'Your evidence has not changed.',
      next: 'Try again: evidence is saved whole or not at all.',
    },
    network: {
      what: 'The Internet connection was interrupted.',
      safe: 'What was read so far and your evidence are safe.',
      next: 'Check the connection and try again.',
    },
    refused: {
      what: 'The webmail refused the request.',
      safe: 'Your evidence is safe; nothing changed in the mailbox.',
      next: 'Reload the webmail page and try again.',
    },
    'storage-full': {
      what: 'There is no space left on the computer to save.',
      safe: 'Everything already saved is intact.',
      next: 'Free some disk space and try again; if that is not enough, close the browser and open it again.',
    },
    storage: {
      what: "The browser's storage cannot be written.",
      safe: 'What was already saved was not touched.',
      next: 'Check that the disk has room, close the browser, open it again and retry.',
    },
    blocked: {
      what: 'Another tab holds the store open with the previous version of PostaPersa.',
      safe: 'Your evidence is safe: I have changed nothing.',
      next: 'Close the other tabs of PostaPersa: I go on by myself.',
    },
    'too-many': {
      what: 'There is too much evidence for one file: 99,900 pieces at most.',
      safe: 'Nothing was written; your evidence is safe.',
      next: 'Take off what is not needed, or keep the content of some to yourself, and try again.',
    },
    interrupted: {
      what: 'The work stopped half way.',
      safe: 'Your evidence is safe; no incomplete file was left.',
      next: 'Try again: it starts over and loses nothing.',
    },
    unexpected: {
      what: 'Something did not work as expected.',
      safe: 'Your evidence is safe; nothing changed in the mailbox.',
      next: 'Reload the mail page and try again.',
    },
  },

  exportDone: {
    title: 'Dossier ready',
    file: 'File',
    size: 'Size',
    exceptions: (n) =>
      plural('en', n, {
        one: '1 item could not be saved or read: the reason is in eccezioni.csv, inside the dossier.',
        other: `${number(n)} items could not be saved or read: the reasons are in eccezioni.csv, inside the dossier.`,
      }),
    sha256: 'SHA-256 fingerprint',
    sha256Hint: 'It shows that the file was not changed. Keep it.',
    next: 'The file is in your downloads. Keep a copy, and hand it to whoever assists you.',
  },
  exportSteps: {
    writing: 'Preparing the dossier',
    checking: 'Reading the dossier back and checking it',
  },
  keepsWorking: 'You may close this window: the work goes on.',
  exportCancelled: 'Export cancelled. The evidence is intact.',
};
