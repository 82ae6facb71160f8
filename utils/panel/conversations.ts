import { type MessageRef, refKey } from '@/utils/mail/message';
import type { Row } from '@/utils/webmail/page';
import type { Conversation, Webmail } from '@/utils/webmail/webmail';

type Known = { rows: number; byMember: Map<string, Conversation> };

/**
 * The conversations that the list shows. A conversation's row names one of its messages only, so the
 * webmail is asked for the others, once for as many rows as the list has, and only where there is a
 * conversation.
 */
export class Conversations {
  readonly #known = new Map<string, Known>();
  #asking = false;

  constructor(
    private readonly webmail: Webmail,
    private readonly signal: AbortSignal,
    private readonly changed: () => void,
  ) {}

  /** The messages that a row stands for; its own alone until the webmail has told. */
  membersOf({ folder, id, threadRows }: Row): MessageRef[] {
    if (threadRows === null) return [{ folder, id }];
    return this.#of({ folder, id, threadRows }) ?? [{ folder, id }];
  }

  /** When the newest message of a conversation was received; null where it is not known. Epoch ms. */
  newestOf(row: Row): number | null {
    if (row.threadRows === null) return null;
    const times = this.#of({ ...row, threadRows: row.threadRows })?.map((each) => each.receivedMs);
    return times?.reduce((a, b) => (a !== null && b !== null ? Math.max(a, b) : (a ?? b))) ?? null;
  }

  /** The list was read again: conversations may have grown. */
  forget(): void {
    this.#known.clear();
  }

  #of({ folder, id, threadRows }: MessageRef & { threadRows: number }): Conversation | undefined {
    const known = this.#known.get(folder);
    if (!known || known.rows < threadRows) void this.#ask(folder, threadRows);
    return known?.byMember.get(refKey({ folder, id }));
  }

  async #ask(folder: string, rows: number): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const byMember = new Map<string, Conversation>();
    try {
      const conversations = await this.webmail.conversations(folder, rows, this.signal);
      for (const conversation of conversations) {
        for (const member of conversation) byMember.set(refKey(member), conversation);
      }
    } catch (error) {
      // Without them a conversation's row goes by the message that it names.
      if (!this.signal.aborted) console.warn('PostaPersa', error);
    }
    this.#known.set(folder, { rows, byMember });
    this.#asking = false;
    this.changed();
  }
}
