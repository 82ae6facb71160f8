import { formatDuration, formatNumber, plural } from '../format';
import type { PanelTexts } from '../it/panel';

const number = (n: number) => formatNumber(n, 'en');
const range = (low: number, high: number) =>
  `${number(Math.round(low))} to ${number(Math.round(high))}`;
const arrived = (n: number) =>
  n === 0
    ? 'no email arrived'
    : plural('en', n, { one: '1 email arrived', other: `${number(n)} emails arrived` });
const emails = (n: number) => plural('en', n, { one: '1 email', other: `${number(n)} emails` });

export const panel: PanelTexts = {
  fold: 'Close PostaPersa',
  analyse: 'Analyse the mailbox',
  stopReading: 'Stop',
  workbench: 'Open the case file',

  reading: {
    starting: 'Waiting for the webmail to be ready…',
    startingHint: 'It starts by itself as soon as the mailbox is open.',
    reading: 'Reading the mailbox',
    readingHint:
      'Dates, senders and subjects are looked at, no texts. Nothing changes in your mail.',
    throttled: 'The webmail asks to slow down',
    throttledHint: (waitMs) =>
      `Reading goes on by itself in ${formatDuration(waitMs, 'en')}, from where it stopped.`,
    signedOut: 'The session has expired',
    signedOutHint: 'What was read is saved. Sign in again: reading goes on by itself.',
    paused: 'Reading stopped',
    pausedHint: 'What was read is saved: you can go on whenever you like.',
    erased: 'You erased what was saved here',
    erasedHint: 'Nothing changed in your mail. To begin again, analyse the mailbox once more.',
    readAt: (when) => `Read ${when}`,
  },

  outage: 'Outage',

  chart: {
    title: 'Emails received, day by day',
    summary: (first, last, outage, received, late) =>
      `Bar chart from ${first} to ${last}. In the days of the outage (${outage}) ${arrived(received)}. Late: ${number(late)}.`,
    day: 'Day to read',
    onTime: 'Received',
    late: 'Late',
    expected: 'Usually expected',
    outage: 'Outage',
    reading: (day, received, late) =>
      `${day}: ${number(received)} received${late > 0 ? `, ${number(late)} late` : ''}`,
    readingExpected: (low, high) => `expected ${range(low, high)}`,
    asTable: 'Show as a table',
    columns: { day: 'Day', received: 'Received', late: 'Late', expected: 'Expected' },
    range,
  },

  numbers: {
    received: 'received in the outage',
    expected: 'usually expected',
    expectedRange: range,
    late: 'late',
    lateUpTo: (ms) => `up to ${formatDuration(ms, 'en')}`,
    unknown: '–',
  },

  ownOutage: {
    choose: 'Change outage',
    add: 'Add another outage',
    correct: 'Correct your hours',
    remove: 'Remove this outage',
    kept: 'You marked evidence for this outage: to remove it, take that off first.',
    title: 'Another outage',
    intro: 'Tell from when to when you were without mail. The hours may stay empty.',
    name: 'What you call it',
    nameHint: 'For example: March 2024.',
    fromDay: 'From the day',
    fromTime: 'From the hour',
    toDay: 'To the day',
    toTime: 'To the hour',
    missingName: 'Write a name to know it by.',
    missingDay: 'Choose the day on which it began.',
    wrongEnd: 'Choose an end that comes after the beginning.',
    save: 'Add and analyse',
  },

  list: {
    unseen: 'The list of your mail cannot be recognised',
    unseenHint:
      'So the marks on late emails are missing from it. The analysis, the evidence and the dossier work all the same.',
  },

  phases: { title: 'Milestones of the outage', source: (source) => `Source: ${source}` },

  late: {
    title: 'Late emails',
    none: 'No email of this mailbox came late.',
    filter: 'Search the late emails',
    noMatch: 'No email matches.',
    marked: 'In evidence',
    more: (n) => `Show ${number(n)} more`,
    sent: (n) =>
      plural('en', n, {
        one: 'During the outage this mailbox shows 1 email sent.',
        other: `During the outage this mailbox shows ${number(n)} emails sent.`,
      }),
    notInList:
      'The webmail does not show this email now: open its folder and scroll to its day, or mark it from here.',
    markAll: (n) => `Mark all late emails (${number(n)})`,
    allMarked: 'All of them are in evidence already.',
    previewTitle: (n) => `Mark ${emails(n)}?`,
    preview:
      'The complete original of each is saved on your computer. In the webmail they stay where they are, and the unread ones stay unread.',
    looking: 'Looking which emails they are',
    nothingToMark: 'Nothing to mark',
    noneChosen: 'Choose at least one.',
    confirm: (n) => `Mark ${emails(n)}`,
    marking: 'Saving the originals',
    unmarked: (n) =>
      plural('en', n, {
        one: '1 email was not saved',
        other: `${number(n)} emails were not saved`,
      }),
  },

  open: {
    label: 'Open email',
    none: 'Open an email in the webmail to mark it.',
    mark: 'Mark as evidence',
    unmark: 'Remove from evidence',
    saving: 'It is being saved.',
    chosen: 'Selected emails',
    markRows: (n) =>
      plural('en', n, {
        one: 'Mark the selected email…',
        other: `Mark the ${number(n)} selected emails…`,
      }),
    markConversation: 'Mark the other emails of the conversation…',
  },

  evidence: {
    title: 'Your evidence',
    none: 'No evidence yet.',
    noneHint: 'Open an email that came late and press “Mark as evidence”.',
    first: 'The first piece of evidence is safe: the original is on your computer.',
    firstHint: 'Go on with the others, then say what it cost you.',
  },

  declare: {
    button: 'Add an email that never arrived',
    title: 'An email that never arrived',
    intro: 'Tell what you know. You can leave blank what you do not remember and come back later.',
    from: 'Who should have written',
    fromHint: 'Name or address.',
    day: 'When it should have arrived',
    time: 'At what time, if you know',
    subject: 'What it was about',
    howKnown: 'How you know',
    wouldHaveDone: 'What you would have done, and by when',
    wouldHaveDoneHint: 'For example: I would have accepted the job by noon of 25 January.',
    cost: 'What it cost you, in euro',
    costHint: 'If you know. You can explain it better in the case file.',
    missingFrom: 'Write who should have sent the email.',
    missingDay: 'Choose the day on which it should have arrived.',
    save: 'Add to the evidence',
  },

  next: {
    export: 'Now export the dossier from the PostaPersa button in the browser toolbar.',
  },

  mailbox: {
    title: 'This mailbox',
    folders: 'Excluded folders',
    foldersHint: 'Ticked folders are not read.',
    switchOff: 'Do not use PostaPersa on this mailbox',
    switchOffHint: 'The panel disappears from this mailbox. The evidence stays in the case file.',
  },
};
