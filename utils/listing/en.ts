import type { Listing } from './listing';

export const en: Listing = {
  name: 'PostaPersa',
  summary:
    'Shows the hole that the outage left in your Libero or Virgilio mailbox and prepares the evidence. Everything stays on your computer.',
  description: `In January and June 2023 the Libero Mail and Virgilio Mail mailboxes stood still for days. If that cost you something, you must be able to show it.

PostaPersa works inside your webmail:
• it shows, in one sentence and a chart, how long your mailbox received nothing, how much mail usually comes in such a time, and what came late;
• it lets you mark the emails that matter as evidence, and keeps their originals, byte for byte, with their SHA-256;
• it lets you tell of emails that never arrived, and what each of them cost you;
• it prepares a dossier in one file, with a PDF to read and the originals, that an association, a lawyer or a court can check without PostaPersa;
• it checks anybody's dossier.

What it never does: it changes, moves and deletes nothing in your mail, not even the mark of what is read; it asks for no password; it sends nothing to anybody. Everything stays on your computer.

In the workbench there are also model letters and the ways that are open, each with its rule. They are drafts: PostaPersa gives no legal advice, promises no refund and asks for no money.

It is an independent project with open code: it belongs neither to Italiaonline nor to any association.`,
  singlePurpose:
    'To gather, in the webmail of Libero and Virgilio, the evidence of an outage in one’s own mailbox, and to make a dossier of it that others can check.',
  permissions: {
    webmail:
      'The only pages on which the extension works: it shows its panel beside the mail and reads the mailbox through the webmail’s own interface, in the user’s session.',
    storage:
      'Keeps the language, the theme and whether the panel is open, and tells the extension’s pages when something changed.',
    unlimitedStorage:
      'The originals of emails marked as evidence live in the browser: without this permission it might evict them when the disk is full.',
    scripting:
      'Puts the panel into the webmail’s page only when it is needed: on every load only a small script runs.',
    downloads:
      'Saves the dossier among the downloads, and says that it is ready only when the browser confirms that the file is there.',
    contextMenus:
      'Adds “Mark the open email as evidence” and the opening of the panel to the menu of the right mouse button, on the webmail’s pages alone.',
    offscreen:
      'The dossier is written in a hidden document of the extension, because Chrome’s background cannot make the address of a file.',
  },
  remoteCode: 'No. All code is in the package; the pages load nothing from outside.',
  privacy: `PostaPersa collects and transmits no data.

What it reads. In the webmail of Libero and Virgilio it reads the dates, senders, subjects and sizes of emails, to compute the hole of the outage; of an email that you mark as evidence it reads and keeps the whole original.

Where it stays. In the browser, on your computer. We have no server; no data goes to us, to Italiaonline, to associations or to others. The only site that the extension talks to is the webmail that you opened.

What leaves. Only the files that you export: the dossier, letters, the backup, settings. To whom you give them is up to you.

How it is deleted. In the workbench you can remove every piece of evidence; when you remove the extension, the browser deletes all that it kept.

No advertising, no statistics, no profiles.`,
  review:
    'The code rebuilds byte for byte from the sources package with “npm ci” and “npm run build” (Node 20). “npm run demo” starts an emulated webmail with the outage in it: no real mailbox is needed.',
};
