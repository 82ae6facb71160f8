import type { WelcomeTexts } from '../it/welcome';

export const welcome: WelcomeTexts = {
  does: {
    title: 'What it does',
    sentence:
      'It shows the hole that the outages of 2023 left in your Libero or Virgilio mailbox and gathers the evidence in a dossier.',
  },
  never: {
    title: 'What it never does',
    sentence:
      'It asks for no password, changes and deletes nothing in your mail, sends nothing to anyone: everything stays on your computer.',
  },
  now: {
    title: 'What to do now',
    sentence:
      'Open your mail as you always do: the panel appears beside your messages and starts by itself.',
  },
  independent:
    'PostaPersa is independent: it belongs neither to Italiaonline nor to an association, gives no legal advice and promises no refund.',
};
