import type { Evidence } from '@/utils/evidence/schema';
import type { GapResult } from '@/utils/gap/schema';
import { refKey } from '@/utils/mail/message';
import type { ReceivedMessage } from '@/utils/messages';
import type { Decoration, Divider, Row, RowBadge, WebmailPage } from '@/utils/webmail/page';
import type { Webmail } from '@/utils/webmail/webmail';
import { Conversations } from './conversations';
import type { LateRow } from './model';

export type MarkTexts = {
  evidence: string;
  late(delayMs: number): string;
  divider(gap: GapResult): string;
};

/** What the marks tell: all of one mailbox. */
export type Marked = {
  evidence: readonly Evidence[];
  late: readonly LateRow[];
  gap: GapResult | null;
  nearby: readonly ReceivedMessage[];
};

/** Our marks on the webmail's list: badges on messages, and the divider where the gap lies. */
export class ListMarks {
  #badges = new Map<string, RowBadge>();
  #received = new Map<string, number>();
  #divider: Divider | null = null;
  #drawn: { decoration: Decoration; conversations: Conversations; end: AbortController } | null =
    null;

  constructor(
    private readonly page: WebmailPage,
    private readonly webmail: Webmail,
    private readonly signal: AbortSignal,
  ) {}

  show({ evidence, late, gap, nearby }: Marked, texts: MarkTexts): void {
    this.#badges = badgesOf(evidence, late, texts);
    this.#received = new Map(nearby.map((message) => [refKey(message), message.receivedMs]));
    this.#divider = gap && dividerOf(gap, texts);
    this.#drawn ??= this.#draw();
    this.#drawn.decoration.refresh();
  }

  /** The mailbox was read again: conversations may have grown. */
  listChanged(): void {
    this.#drawn?.conversations.forget();
  }

  /** Takes every mark off the page. */
  clear(): void {
    this.#drawn?.end.abort();
    this.#drawn = null;
  }

  #draw() {
    const end = new AbortController();
    const signal = AbortSignal.any([this.signal, end.signal]);
    const conversations = new Conversations(this.webmail, signal, () =>
      this.#drawn?.decoration.refresh(),
    );
    const marks = () => ({
      badgeOf: (row: Row) => this.#badgeOf(row, conversations),
      receivedOf: (row: Row) =>
        conversations.newestOf(row) ?? this.#received.get(refKey(row)) ?? null,
      divider: this.#divider,
    });
    return { decoration: this.page.decorate(marks, signal), conversations, end };
  }

  /** Of a conversation the badge of its first marked message; evidence says more than late. */
  #badgeOf(row: Row, conversations: Conversations): RowBadge | null {
    const badges = conversations
      .membersOf(row)
      .flatMap((member) => this.#badges.get(refKey(member)) ?? []);
    return badges.find(({ kind }) => kind === 'evidence') ?? badges[0] ?? null;
  }
}

function badgesOf(
  evidence: readonly Evidence[],
  late: readonly LateRow[],
  texts: MarkTexts,
): Map<string, RowBadge> {
  const badges = new Map<string, RowBadge>();
  for (const row of late) badges.set(refKey(row), { kind: 'late', text: texts.late(row.delayMs) });
  for (const { folder, serverId } of evidence) {
    if (folder === null || serverId === null) continue;
    badges.set(refKey({ folder, id: serverId }), { kind: 'evidence', text: texts.evidence });
  }
  return badges;
}

/** A box in which nothing shows, or nothing can be said, gets no divider. */
function dividerOf(gap: GapResult, texts: MarkTexts): Divider | null {
  const { verdict, silence, to } = gap;
  if (verdict === 'none' || verdict === 'no-data') return null;
  const end = verdict === 'proven' && silence ? silence.inOutage.to : to;
  return { text: texts.divider(gap), at: Date.parse(end) };
}
