import { formatNumber, plural } from '../format';
import type { LettersTexts } from '../it/letters';

const number = (n: number) => formatNumber(n, 'en');

export const letters: LettersTexts = {
  title: 'Whom to turn to, and letters',
  intro:
    'The ways that we know of, those that fit your case first, and the letters already written with your data, in Italian. Nothing is sent from here: you send the letters yourself.',

  guide: {
    title: 'Whom to turn to',
    intro:
      'What is told here comes from dated sources, nearly all of 2023: check that it still holds before you act.',
    why: 'Why',
    what: 'What it is',
    suits: 'Whom it suits',
    asks: 'What it asks',
    cost: 'What it costs',
    gives: 'What you bring to it from here',
    uncertain: 'What is uncertain',
    contacts: 'Contacts',
    sources: 'Sources',
    roles: {
      consumer: 'who used the mailbox privately',
      professional: 'who used it for their business',
    },
    plans: { paying: 'paid mailboxes', free: 'free mailboxes' },
    unsuitable: (n) =>
      plural('en', n, {
        one: '1 way that does not fit your case',
        other: `${number(n)} ways that do not fit your case`,
      }),
    write: (letter) => `Write: ${letter}`,
  },

  contrary: {
    title: 'What they will say against it',
    intro:
      'These are the strongest arguments against your request. Better to know them first: a request that ignores them usually fails.',
  },

  drafts: {
    title: 'The letters',
    choose: 'Which letter',
    sender: 'To which sender',
    unfit: 'This letter is of no use in your case',
    blanks: (n) =>
      plural('en', n, {
        one: '1 thing is still missing: it is highlighted.',
        other: `${number(n)} things are still missing: they are highlighted.`,
      }),
    draft:
      'Nothing is missing. Read it through; when it convinces you, take the line “Bozza” away and send it yourself.',
    complete: 'Nothing is missing, and it is no longer a draft.',
    sheet: 'Text of the letter',
    editLine: (line) => `Edit “${line}”`,
    line: 'Line of the letter',
    done: 'Done',
    original: 'Put the former text back',
    remove: 'Remove the line',
    removed: 'Line removed',
    stale: (n) =>
      plural('en', n, {
        one: 'One of your changes was of a line that has since changed with the case file',
        other: `${number(n)} of your changes were of lines that have since changed with the case file`,
      }),
    staleHint: 'It is no longer in the letter. Copy what you need, then delete it.',
    forget: 'Delete',
    saveDocx: 'Save as DOCX',
    docxHint: 'DOCX can be edited in Word or LibreOffice; PDF is ready to print or attach.',
    savePdf: 'Save as PDF',
    copyText: 'Copy the text',
    inDossier: 'Put this letter into the dossier',
    inDossierHint: 'In the folder lettere, as PDF and as DOCX.',
    notInDossier:
      'This text carries the hash of the dossier: it cannot be inside the dossier, it goes into the PEC that carries it.',
  },

  webForm: {
    title: 'For a web form',
    limit: 'How many characters the form takes',
    limitHint: 'It is usually written under the field of the form.',
    text: 'Text to paste',
    used: (used, limit) => `${number(used)} of ${number(limit)} characters`,
    whole: 'All of it is there.',
    leftOut: 'Left out',
  },

  law: {
    title: 'The rules that this letter cites',
    none: 'This letter cites no rules.',
  },

  askSender: {
    title: 'Ask the sender for proof',
    intro:
      'The proof of an email that never arrived is with who wrote it: the original as sent, or the notice of non-delivery. Here is the text to send, in Italian.',
  },
};
