import type { MessageRef } from '@/utils/mail/message';
import type { Evidence } from './schema';

/** What the user may say of a piece of evidence. */
export type EvidenceEdit = Partial<Pick<Evidence, 'kind' | 'category' | 'note' | 'important'>>;

/** What the user may do with one, wherever it is shown. */
export type EvidenceActions = {
  onEdit(id: string, edit: EvidenceEdit): void;
  onRemove(id: string): void;
  /** Asks for what more an item tells: its way, the notice in it, messages attached to it. */
  onInspect(id: string): void;
  /** Takes a message that is attached to an item as evidence of its own; positions from 0. */
  onTakeAttached(id: string, position: number): void;
  /** Opens a message in the webmail, where the webmail lets us. */
  onOpenMessage(message: MessageRef): void;
};
