import type { Evidence } from '@/utils/evidence/schema';
import { type MessageRef, refKey } from '@/utils/mail/message';
import type { HintedMail, LateMail } from '@/utils/messages';
import type { HintRow, LateRow, OpenMessage } from './model';

/** What is known of the message that the webmail shows. */
export function toOpenMessage(
  message: MessageRef,
  late: readonly LateMail[],
  evidence: readonly Evidence[],
): OpenMessage {
  const known = late.find(({ folder, id }) => folder === message.folder && id === message.id);
  const marked = evidence.find(
    ({ folder, serverId }) => folder === message.folder && serverId === message.id,
  );
  return {
    ...message,
    from: known?.from ?? marked?.from?.address ?? '',
    subject: known?.subject ?? marked?.subject ?? '',
    delayMs: known?.delayMs ?? null,
    evidence: marked?.id ?? null,
  };
}

/** The ids of the records of messages, by `refKey`: thousands are looked up, not looked for. */
export function recordsByMessage(evidence: readonly Evidence[]): Map<string, string> {
  const records = new Map<string, string>();
  for (const { id, folder, serverId } of evidence) {
    if (folder !== null && serverId !== null) records.set(refKey({ folder, id: serverId }), id);
  }
  return records;
}

export function toLateRows(late: readonly LateMail[], evidence: readonly Evidence[]): LateRow[] {
  const records = recordsByMessage(evidence);
  return late.map((message) => ({ ...message, evidence: records.get(refKey(message)) ?? null }));
}

export function toHintRow({ receivedMs, ...hint }: HintedMail): HintRow {
  return { ...hint, received: new Date(receivedMs).toISOString() };
}
