import type { LetterId } from '@/utils/claim/letter-id';
import type { LetterDocument } from '@/utils/claim/letters/document';
import type { LetterEvidence, LetterInput } from '@/utils/claim/letters/input';
import { associazione } from '@/utils/claim/letters/it/associazione';
import { diffida } from '@/utils/claim/letters/it/diffida';
import { indennizzo } from '@/utils/claim/letters/it/indennizzo';
import { mittente } from '@/utils/claim/letters/it/mittente';
import { pec } from '@/utils/claim/letters/it/pec';
import { reclamo } from '@/utils/claim/letters/it/reclamo';
import { rimborso } from '@/utils/claim/letters/it/rimborso';
import { isPaying } from '@/utils/claim/plan';
import type { Evidence } from '@/utils/evidence/schema';
import { isNoticeSender } from '@/utils/mail/bounce/notice-sender';

const DRAFTS: Record<LetterId, (input: LetterInput) => LetterDocument[]> = {
  reclamo: (input) => [reclamo(input)],
  diffida: (input) => [diffida(input)],
  rimborso: (input) => [rimborso(input)],
  indennizzo: (input) => [indennizzo(input)],
  associazione: (input) => [associazione(input)],
  mittente: (input) => sendersToAsk(input).map((evidence) => mittente(input, evidence)),
  pec: (input) => [pec(input)],
};

/** Why a letter makes no sense for this case. */
export type Unfit = 'pec-not-affected' | 'free-plan' | 'no-sender-to-ask';

/** Null where the letter can be drafted, with blanks for what is missing. */
export function whyUnfit(id: LetterId, input: LetterInput): Unfit | null {
  if (input.case.plan === 'pec') return 'pec-not-affected';
  if (id === 'rimborso' && isPaying(input.case) === false) return 'free-plan';
  return id === 'mittente' && sendersToAsk(input).length === 0 ? 'no-sender-to-ask' : null;
}

/** The drafts of one kind: one, or one per sender to ask. Throws RangeError for an unfit letter. */
export function draft(id: LetterId, input: LetterInput): LetterDocument[] {
  const unfit = whyUnfit(id, input);
  if (unfit) throw new RangeError(`No draft of ${id}: ${unfit}`);
  return DRAFTS[id](input);
}

function sendersToAsk({ evidence }: LetterInput): LetterEvidence[] {
  return [...evidence].filter(hasSenderToAsk);
}

/** Mail that the user never got: its proof is in the hands of a sender, unless he is a mail system. */
export function hasSenderToAsk({ kind, from }: Pick<Evidence, 'kind' | 'from'>): boolean {
  const isNotice = from !== null && isNoticeSender(from.address);
  return kind === 'never' || (kind === 'bounced' && !isNotice);
}
