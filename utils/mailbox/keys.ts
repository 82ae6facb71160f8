/** All stored pages of a folder: an array sorts after every number. */
export const everyPage = (mailbox: string, folder: string) =>
  IDBKeyRange.bound([mailbox, folder, 0], [mailbox, folder, []]);

export const everyFolder = (mailbox: string) => IDBKeyRange.bound([mailbox, ''], [mailbox, []]);
