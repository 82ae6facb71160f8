import { type MessageRef, refKey } from '@/utils/mail/message';
import type { LateMail } from '@/utils/messages';
import type { Row } from '@/utils/webmail/page';
import type { Webmail } from '@/utils/webmail/webmail';
import type { Chosen, PreviewRow } from './model';

/** What the rows that are selected in the list stand for, where that is more than one message. */
export function chosenIn(
  rows: readonly Row[],
  marked: ReadonlyMap<string, unknown>,
): Chosen | null {
  const [first, ...others] = rows;
  if (!first) return null;
  if (others.length > 0) {
    const unmarked = rows.filter((row) => row.threadRows !== null || !marked.has(refKey(row)));
    return { of: 'rows', unmarked: unmarked.length };
  }
  return first.threadRows === null ? null : { of: 'conversation' };
}

/** The messages behind rows, as they are shown before they are marked: those of a conversation one by one. */
export async function previewOf(
  rows: readonly Row[],
  late: readonly LateMail[],
  webmail: Webmail,
  signal: AbortSignal,
): Promise<PreviewRow[]> {
  const messages: MessageRef[] = [];
  for (const row of rows) messages.push(...(await messagesOf(row, webmail, signal)));
  const delays = new Map(late.map((message) => [refKey(message), message.delayMs]));
  const previews: PreviewRow[] = [];
  for (const folder of new Set(messages.map((message) => message.folder))) {
    const refs = messages.filter((message) => message.folder === folder);
    const { listing } = await webmail.summaries(refs, signal);
    previews.push(
      ...refs.map(({ id }) => ({
        folder,
        id,
        subject: listing.subjects[listing.ids.indexOf(id)] ?? '',
        delayMs: delays.get(refKey({ folder, id })) ?? null,
      })),
    );
  }
  return previews;
}

async function messagesOf(
  { folder, id, threadRows }: Row,
  webmail: Webmail,
  signal: AbortSignal,
): Promise<MessageRef[]> {
  if (threadRows === null) return [{ folder, id }];
  const conversations = await webmail.conversations(folder, threadRows, signal);
  const own = conversations.find((members) =>
    members.some((member) => refKey(member) === refKey({ folder, id })),
  );
  return own?.map((member) => ({ folder: member.folder, id: member.id })) ?? [{ folder, id }];
}
