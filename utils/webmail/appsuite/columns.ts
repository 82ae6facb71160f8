/** Column numbers of App Suite's HTTP API (webmail.md sections 5 and 6). */
export const MAIL = {
  id: 600,
  folder: 601,
  from: 603,
  to: 604,
  subject: 607,
  size: 608,
  sent: 609,
  received: 610,
  flags: 611,
} as const;

/** The order in which a listing's columns are asked, and so the order in which they come. */
export const LISTING = [
  MAIL.id,
  MAIL.folder,
  MAIL.from,
  MAIL.to,
  MAIL.subject,
  MAIL.size,
  MAIL.sent,
  MAIL.received,
  MAIL.flags,
] as const;

export const FOLDER = {
  id: 1,
  module: 301,
  title: 300,
  subfolders: 304,
  total: 309,
  standardType: 316,
} as const;

export const FOLDER_LISTING = [
  FOLDER.id,
  FOLDER.title,
  FOLDER.module,
  FOLDER.subfolders,
  FOLDER.total,
  FOLDER.standardType,
] as const;

/** Values of column 316. Folders are told apart by these, never by name. */
export const STANDARD_TYPE = { inbox: 7, drafts: 9, sent: 10, spam: 11, trash: 12 } as const;
