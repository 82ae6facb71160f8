import type { Folder, FolderIds } from './folders';
import type { LostMessage, Message } from './message';

/** Whoever acts on the mailbox. `server` is delivery and the test's own control. */
export type Actor = 'ui' | 'extension' | 'server';
export type Change = {
  by: Actor;
  what: 'added' | 'deleted' | 'moved' | 'flags';
  folder: string;
  id: string;
};

/** A message without the place the mailbox will give it. */
export type NewMessage = Omit<Message, 'id' | 'folder'>;

type Shelf = { messages: Map<string, Message>; next: number; sorted: Map<string, Message[]> };

/** One box: folders of messages, and the record of everything that ever changed in them. */
export class Mailbox {
  readonly changes: Change[] = [];
  readonly lost: LostMessage[] = [];
  readonly #shelves = new Map<string, Shelf>();

  constructor(
    readonly address: string,
    readonly ids: FolderIds,
    readonly folders: Folder[],
    /** IMAP UIDVALIDITY of every folder. */
    readonly validity: string,
  ) {
    for (const { id } of folders) {
      this.#shelves.set(id, { messages: new Map(), next: 1001, sorted: new Map() });
    }
  }

  hasFolder(folder: string): boolean {
    return this.#shelves.has(folder);
  }

  /** All messages of a folder, in the order of their ids; of the whole box without one. */
  messages(folder?: string): Message[] {
    if (folder === undefined) return this.folders.flatMap(({ id }) => this.messages(id));
    return [...(this.#shelves.get(folder)?.messages.values() ?? [])];
  }

  /** A folder in some order; kept until the folder changes. */
  sorted(folder: string, key: string, compare: (a: Message, b: Message) => number): Message[] {
    const shelf = this.#shelf(folder);
    const known = shelf.sorted.get(key);
    if (known) return known;
    const sorted = [...shelf.messages.values()].sort(compare);
    shelf.sorted.set(key, sorted);
    return sorted;
  }

  get(folder: string, id: string): Message | undefined {
    return this.#shelves.get(folder)?.messages.get(id);
  }

  count(folder: string): number {
    return this.#shelf(folder).messages.size;
  }

  /** IMAP UIDNEXT. */
  next(folder: string): number {
    return this.#shelf(folder).next;
  }

  add(folder: string, message: NewMessage, by: Actor): Message {
    const shelf = this.#shelf(folder);
    const id = String(shelf.next++);
    // Not spread: `size` is a getter, and asking for it writes the whole message.
    const added = Object.defineProperties(
      { folder, id },
      Object.getOwnPropertyDescriptors(message),
    ) as Message;
    shelf.messages.set(id, added);
    this.#changed(shelf, { by, what: 'added', folder, id });
    return added;
  }

  delete(folder: string, id: string, by: Actor): void {
    const shelf = this.#shelf(folder);
    if (shelf.messages.delete(id)) this.#changed(shelf, { by, what: 'deleted', folder, id });
  }

  /** Moves a message, which gets a new id in its new folder, as IMAP does it. */
  move(folder: string, id: string, to: string, by: Actor): Message | undefined {
    const message = this.get(folder, id);
    if (!message) return undefined;
    const shelf = this.#shelf(folder);
    shelf.messages.delete(id);
    this.#changed(shelf, { by, what: 'moved', folder, id });
    const target = this.#shelf(to);
    message.folder = to;
    message.id = String(target.next++);
    target.messages.set(message.id, message);
    target.sorted.clear();
    return message;
  }

  removeFolder(folder: string, by: Actor): void {
    for (const { id } of this.messages(folder)) this.delete(folder, id, by);
    this.#shelves.delete(folder);
    this.folders.splice(
      this.folders.findIndex(({ id }) => id === folder),
      1,
    );
  }

  setFlags(message: Message, flags: number, by: Actor): void {
    if (message.flags === flags) return;
    message.flags = flags;
    const { folder, id } = message;
    this.#changed(this.#shelf(folder), { by, what: 'flags', folder, id });
  }

  #shelf(folder: string): Shelf {
    const shelf = this.#shelves.get(folder);
    if (!shelf) throw new RangeError(`no folder ${folder}`);
    return shelf;
  }

  #changed(shelf: Shelf, change: Change): void {
    shelf.sorted.clear();
    this.changes.push(change);
  }
}
