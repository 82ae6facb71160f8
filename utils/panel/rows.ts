import type { Evidence } from '@/utils/evidence/schema';
import type { MessageRef } from '@/utils/mail/message';
import type { HintedMail, LateMail } from '@/utils/messages';
import type { HintRow, LateRow, OpenMessage } from './model';

/** What is known of the message that the webmail shows. */
export function toOpenMessage(
  message: MessageRef,
  late: readonly LateMail[],
  evidence: readonly Evidence[],
): OpenMessage {
  const known = late.find(({ folder, id }) => folder === message.folder && id === message.id);
  const marked = recordOf(message, evidence);
  return {
    ...message,
    from: known?.from ?? marked?.from?.address ?? '',
    subject: known?.subject ?? marked?.subject ?? '',
    delayMs: known?.delayMs ?? null,
    evidence: marked?.id ?? null,
  };
}

export function toLateRow(message: LateMail, evidence: readonly Evidence[]): LateRow {
  return { ...message, evidence: recordOf(message, evidence)?.id ?? null };
}

export function toHintRow({ receivedMs, ...hint }: HintedMail): HintRow {
  return { ...hint, received: new Date(receivedMs).toISOString() };
}

function recordOf(message: MessageRef, evidence: readonly Evidence[]): Evidence | undefined {
  return evidence.find(
    ({ folder, serverId }) => folder === message.folder && serverId === message.id,
  );
}
