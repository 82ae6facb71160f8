import type { Evidence } from '@/utils/evidence/schema';
import type { MessageRef } from '@/utils/mail/message';
import type { RowBadge } from '@/utils/webmail/page';
import type { LateRow } from './model';

export type BadgeTexts = { evidence: string; late(delayMs: number): string };

/** The badge of each row, by the message that it shows: evidence says more than late. */
export function badgesOf(
  evidence: readonly Evidence[],
  late: readonly LateRow[],
  texts: BadgeTexts,
): (message: MessageRef) => RowBadge | null {
  const badges = new Map<string, RowBadge>();
  for (const row of late) badges.set(keyOf(row), { kind: 'late', text: texts.late(row.delayMs) });
  for (const { folder, serverId } of evidence) {
    if (folder === null || serverId === null) continue;
    badges.set(keyOf({ folder, id: serverId }), { kind: 'evidence', text: texts.evidence });
  }
  return (message) => badges.get(keyOf(message)) ?? null;
}

const keyOf = ({ folder, id }: MessageRef) => `${folder}\n${id}`;
