import type { OptionsTexts } from '@/utils/i18n/it/options';
import { plural } from '../format';

export const options: OptionsTexts = {
  title: 'Settings',
  saved: 'Every choice counts at once, on pages already open too.',

  look: {
    title: 'How it looks',
    language: 'Language of the interface',
    languages: { browser: 'As the browser', it: 'Italiano', en: 'English' },
    theme: 'Theme',
    themes: { browser: 'As the browser', light: 'Light', dark: 'Dark' },
  },

  dossier: {
    title: 'The dossier',
    language: 'Language of the dossier',
    hint: 'It is the language of whoever receives it: in Italy, Italian. Each dossier can have its own, in the case file.',
    languages: { it: 'Italiano', en: 'English' },
  },

  boxes: {
    title: 'Mailboxes',
    intro: 'Where the panel appears. Turning it off touches no evidence: that stays in your case.',
    none: 'The mailboxes that you open with PostaPersa installed appear here.',
    show: (address) => `Show the panel on ${address}`,
  },

  keys: {
    title: 'Keyboard',
    togglePanel: 'Open or close the panel in the mail',
    markMessage: 'Mark the open email as evidence',
    unset: 'no key',
    hint: 'Keys are changed on the browser’s own page of extensions, under shortcuts.',
  },

  file: {
    title: 'Taking the settings elsewhere',
    intro:
      'A small file with the choices of this page and the folders left out. No evidence is in it: for that there is the backup, in the case file.',
    export: 'Save the settings to a file',
    import: 'Read settings from a file',
    saved: (file) => `Saved among your downloads: ${file}`,
    imported: 'Settings read: they count from now on.',
    unknown: (n) =>
      plural('en', n, {
        one: 'One mailbox of the file was never opened in this browser: nothing changed for it.',
        other: `${n} mailboxes of the file were never opened in this browser: nothing changed for them.`,
      }),
    refused: (file) => `${file} is not a settings file of PostaPersa.`,
    refusedHint: 'Nothing was changed. Choose the file that this page saved.',
  },
};
