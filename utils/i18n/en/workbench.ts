import { formatNumber, plural } from '../format';
import type { WorkbenchTexts } from '../it/workbench';

const number = (n: number) => formatNumber(n, 'en');

export const workbench: WorkbenchTexts = {
  title: 'My case file',
  mailbox: 'Mailbox',
  outage: 'Outage',
  navigation: 'Parts of the case file',
  sections: {
    checklist: 'What is missing',
    evidence: 'Evidence',
    outage: 'Outage',
    damages: 'Damages',
    claimant: 'Who you are',
    complaints: 'Complaints and ristoro',
    request: 'Request',
    letters: 'Whom to turn to, and letters',
    export: 'Read through and export',
    verify: 'Verify a dossier',
    backup: 'Backup',
  },
  saved: 'Everything is saved as you type, on this computer.',

  noMailbox: {
    title: 'Open your mail first',
    next: 'A case file belongs to a mailbox, and PostaPersa knows none in this browser yet. Enter your mail: the panel appears beside the messages and starts by itself.',
    copy: 'Do you have a backup already, made here or elsewhere? Bring it back from “Backup”.',
  },

  checklist: {
    title: 'What is missing',
    intro:
      'One step at a time, in the order that matters. Nothing is obligatory: you can export right now.',
    progress: (done, total) =>
      `${number(done)} of ${plural('en', total, { one: '1 step', other: `${number(total)} steps` })} done`,
    states: { done: 'Done', next: 'The next step', todo: 'To do' },
    steps: {
      safe: {
        title: 'Put the emails in a safe place',
        todo: 'Save the originals now: in your mail, from the panel, with “Mark all late emails”. Virgilio, for example, deletes emails after 90 days without access.',
        done: 'No late email is left to save.',
        action: 'Open your mail',
      },
      evidence: {
        title: 'Mark the evidence',
        todo: 'Open your mail and mark the emails that matter, also those that never arrived.',
        done: 'The emails that matter are in evidence, or you said that you had no loss.',
        action: 'Go to the evidence',
      },
      cost: {
        title: 'Say what it cost you',
        todo: 'A late email alone is worth little: explain what you lost, and how much.',
        done: 'You have told a damage with its amount, or said that there was none.',
        action: 'Tell the damages',
      },
      who: {
        title: 'Write who you are',
        todo: 'Name, address and kind of mailbox are needed for the letters and the dossier.',
        done: 'Your details are there.',
        action: 'Complete your details',
      },
      read: {
        title: 'Read it all through',
        todo: 'Look at what will leave your computer, and take out what you do not want to show.',
        done: 'You have already exported a dossier.',
        action: 'Read through',
      },
      export: {
        title: 'Export the dossier',
        todo: 'One single file, to hand to whoever assists you.',
        done: 'The dossier is in your downloads.',
        action: 'Export',
      },
    },
    late: (n) =>
      plural('en', n, {
        one: '1 late email is not saved yet.',
        other: `${number(n)} late emails are not saved yet.`,
      }),
  },

  evidence: {
    title: 'Evidence',
    empty: 'No evidence yet.',
    emptyNext: 'Open your mail and press “Mark as evidence”, or add here the files that you have.',
    count: (shown, all) =>
      shown === all ? `${number(all)} in all` : `${number(shown)} of ${number(all)}`,
    duplicates: (n) =>
      plural('en', n, {
        one: '1 is a duplicate and does not count',
        other: `${number(n)} are duplicates and do not count`,
      }),
    columns: {
      kind: 'What',
      from: 'From',
      subject: 'Subject',
      sent: 'Sent',
      delay: 'Delay',
      category: 'Topic',
    },
    select: (subject) => `Select “${subject}”`,
    selectAll: 'Select all',
    edit: (subject) => `Edit “${subject}”`,
    selected: (n) => `${number(n)} selected`,
    setKind: 'Change what',
    keepKind: 'Leave as it is',
    setCategory: 'Topic for all',
    apply: 'Apply',
    removeSelected: 'Remove from evidence',
    table: 'Table of the evidence',
    files: {
      title: 'Add emails from files',
      button: 'Choose the files',
      hint: 'Drop .eml files here, many at once, or a .zip that holds them. The originals are saved as they are.',
      importing: 'Saving the files',
      added: (n) => plural('en', n, { one: '1 email added', other: `${number(n)} emails added` }),
      duplicates: (n) =>
        plural('en', n, { one: '1 was already there', other: `${number(n)} were already there` }),
      rejected: (n) =>
        plural('en', n, {
          one: '1 file was not added',
          other: `${number(n)} files were not added`,
        }),
      reasons: {
        'not-a-message': 'is not an email',
        'outlook-msg': 'is an Outlook file: save it as .eml and try again',
        'too-large': 'is too large',
        unreadable: 'cannot be read',
      },
    },
    documents: {
      title: 'Attached documents',
      intro: 'Receipts, contracts, screenshots: kept as they are, with their fingerprint.',
      button: 'Add documents',
      hint: 'Drop PDF files or pictures here.',
      none: 'No documents.',
      remove: (name) => `Remove ${name}`,
    },
  },

  outagePage: {
    title: 'The outage',
    noGap: 'The mailbox has not been read yet.',
    noGapNext: 'Open your mail and press “Analyse the mailbox” in the PostaPersa panel.',
  },

  export: {
    title: 'Read through and export',
    intro: 'This is all that will leave your computer, by your own hand, in one single file.',
    rows: {
      evidence: 'Emails and other evidence',
      damages: 'Damages',
      documents: 'Attached documents',
      claimant: 'Your details',
      complaints: 'Complaints',
      letters: 'Letters',
      size: 'Size of the originals',
    },
    originals: (n) =>
      plural('en', n, { one: '1 original email', other: `${number(n)} original emails` }),
    heldBack: (n) =>
      plural('en', n, {
        one: '1 email without its text',
        other: `${number(n)} emails without their text`,
      }),
    declared: (n) =>
      plural('en', n, {
        one: '1 account without an original',
        other: `${number(n)} accounts without an original`,
      }),
    refused: (n) =>
      plural('en', n, {
        one: '1 email that the server did not give: only subject, folder and reason, in eccezioni.csv',
        other: `${number(n)} emails that the server did not give: only subject, folder and reason, in eccezioni.csv`,
      }),
    missing: 'not provided',
    notHere: 'The rest of your mail and your password are not in the file.',
    leaveOut: 'Keep the text of some emails to yourself',
    leaveOutHint:
      'Of these only headers and fingerprint go out. Whoever gets the dossier sees that the text is missing.',
    shorten: "Shorten other people's addresses in the PDF",
    shortenHint: 'In the original emails, in the folder prove, they stay whole.',
    language: 'Language of the dossier',
    languages: { it: 'Italian', en: 'English' },
    button: 'Export the dossier',
    lastExport: (when) => `Last dossier: ${when}`,
  },

  verify: {
    title: 'Verification of a dossier',
    intro:
      'Checks a dossier from anybody, without sending it to anyone: the files, the fingerprints, the custody log, the timestamp.',
    choose: 'Choose the file',
    hint: 'Drop the .zip file of the dossier here.',
    checking: 'Checking the dossier',
    files: (n) => plural('en', n, { one: '1 file checked', other: `${number(n)} files checked` }),
    wrongFiles: (n) =>
      plural('en', n, { one: '1 file does not fit', other: `${number(n)} files do not fit` }),
    allFiles: 'All files, one by one',
    findings: 'Remarks',
    tagManifest: 'SHA-256 fingerprint of tagmanifest-sha256.txt',
    tagManifestHint:
      'It stands for the whole dossier, and is the one that a timestamp covers. The fingerprint of the .zip file, told when it was exported, is another one.',
    custody: (n) =>
      plural('en', n, {
        one: 'Custody log: 1 entry',
        other: `Custody log: ${number(n)} entries`,
      }),
    notOurs: 'It is no dossier of PostaPersa: it was checked as a BagIt archive.',
    record: 'Custody log and timestamp',
    noTimestamp: 'No timestamp.',
    stampedAt: (when, authority) => `${when}, ${authority}`,
    unknownAuthority: 'authority not given',
    columns: { path: 'File', size: 'Size', state: 'Result' },
  },

  backup: {
    title: 'Backup',
    intro:
      'Evidence and case file are in this browser only. If you remove the extension or the browser, they are gone. A copy in a file saves them, for another computer too.',
    save: 'Save a copy',
    restore: 'Restore from a copy',
    working: 'Working on the copy',
    lastBackup: (when) => `Last copy: ${when}`,
    never: 'No copy made so far.',
    saved: (file) => `Copy saved: ${file}`,
    restored: (evidence) =>
      plural('en', evidence, {
        one: '1 piece of evidence restored',
        other: `${number(evidence)} pieces of evidence restored`,
      }),
    restoredHint: 'What you already had here was not touched.',
  },
};
