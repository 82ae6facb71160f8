/** Column 316. */
export const FOLDER_TYPE = { none: 0, inbox: 7, drafts: 9, sent: 10, spam: 11, trash: 12 } as const;

export type Folder = { id: string; parent: string; title: string; type: number };
export type Language = 'it' | 'en' | 'de';

/** `under`: everything lies in INBOX. `beside`: standard folders lie next to it ("altnamespace"). */
export type FolderLayout = 'under' | 'beside';

export type FolderIds = {
  inbox: string;
  work: string;
  /** Its name has a dot in it, which row ids have to escape. */
  invoices: string;
  family: string;
  drafts: string;
  sent: string;
  spam: string;
  trash: string;
};

const TITLES: Record<Language, Record<keyof FolderIds, string>> = {
  it: {
    inbox: 'Posta in arrivo',
    work: 'Lavoro',
    invoices: 'Fatture.2023',
    family: 'Famiglia',
    drafts: 'Bozze',
    sent: 'Posta inviata',
    spam: 'Spam',
    trash: 'Cestino',
  },
  en: {
    inbox: 'Inbox',
    work: 'Lavoro',
    invoices: 'Fatture.2023',
    family: 'Famiglia',
    drafts: 'Drafts',
    sent: 'Sent',
    spam: 'Spam',
    trash: 'Trash',
  },
  de: {
    inbox: 'Posteingang',
    work: 'Lavoro',
    invoices: 'Fatture.2023',
    family: 'Famiglia',
    drafts: 'Entwürfe',
    sent: 'Gesendet',
    spam: 'Spam',
    trash: 'Papierkorb',
  },
};

const NAMES = { drafts: 'Drafts', sent: 'outbox', spam: 'Spam', trash: 'Trash' } as const;

/** Libero's own ids of the standard folders were never found: only column 316 tells what they are. */
export function folderIds(layout: FolderLayout): FolderIds {
  const inbox = 'default0/INBOX';
  const standard = layout === 'under' ? inbox : 'default0';
  return {
    inbox,
    work: `${inbox}/Lavoro`,
    invoices: `${inbox}/Lavoro/Fatture.2023`,
    family: `${inbox}/Famiglia`,
    drafts: `${standard}/${NAMES.drafts}`,
    sent: `${standard}/${NAMES.sent}`,
    spam: `${standard}/${NAMES.spam}`,
    trash: `${standard}/${NAMES.trash}`,
  };
}

export function standardFolders(layout: FolderLayout, language: Language): Folder[] {
  const ids = folderIds(layout);
  return (Object.keys(ids) as (keyof FolderIds)[]).map((role) => ({
    id: ids[role],
    parent: ids[role].slice(0, ids[role].lastIndexOf('/')),
    title: TITLES[language][role],
    type: role in FOLDER_TYPE ? FOLDER_TYPE[role as keyof typeof FOLDER_TYPE] : FOLDER_TYPE.none,
  }));
}
