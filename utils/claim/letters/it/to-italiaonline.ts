import type { LetterId } from '@/utils/claim/letter-id';
import type { LetterDocument } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import {
  BY_POST_OR_PEC,
  ITALIAONLINE,
  placeAndDate,
  senderLines,
  signatureLines,
} from '@/utils/claim/letters/it/addresses';
import { NOTICE } from '@/utils/claim/letters/it/words';

/** The frame of every formal letter to the company. */
export function toItaliaonline(
  id: LetterId,
  input: LetterInput,
  content: Pick<LetterDocument, 'subject' | 'body' | 'annexes'>,
): LetterDocument {
  const { claimant } = input.case;
  return {
    id,
    fileName: id,
    language: 'it',
    notice: NOTICE,
    sender: senderLines(claimant),
    recipient: ITALIAONLINE,
    delivery: BY_POST_OR_PEC,
    placeAndDate: placeAndDate(input),
    ...content,
    signature: signatureLines(claimant),
  };
}
