/** Where the webmail's server keeps a message: the folder's id and the message's id (an IMAP UID). */
export type MessageRef = { folder: string; id: string };

/** One text for one message of a mailbox: the key of maps and sets. */
export function refKey({ folder, id }: MessageRef): string {
  return `${folder}\n${id}`;
}
