import { requestKind } from '@/utils/claim/amounts';
import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { baseName } from '@/utils/claim/letters/it/evidence';
import { closed, euros, HEAD_NAMES, onDay, sentence } from '@/utils/claim/letters/it/words';
import { blank, filled, item, paragraph, value, write } from '@/utils/claim/letters/line';
import type { Damage } from '@/utils/claim/schema';

/** The damages that a risarcimento is asked for; the user's other heads are not damages. */
export function listedDamages({ case: { damages } }: LetterInput): Damage[] {
  return damages.filter(({ head }) => head === null || requestKind(head) === 'risarcimento');
}

export function damageFacts(input: LetterInput): Block[] {
  const damages = listedDamages(input);
  if (damages.length === 0) return [];
  const opening =
    damages.length === 1
      ? write`Da questo disservizio mi è derivato il danno seguente:`
      : write`Da questo disservizio mi sono derivati i danni seguenti:`;
  return [paragraph(2, opening), ...damages.map((damage) => item(2, damageLine(damage, input)))];
}

function damageLine(damage: Damage, input: LetterInput): Line {
  const { head, description, causalLink, deadline, mitigation } = damage;
  const opening = write`${filled(head && HEAD_NAMES[head], 'tipo di danno')}: ${filled(closed(description), 'che cosa hai perso')}`;
  const cause = write` ${filled(sentence(causalLink), 'che cosa avresti fatto in tempo')}`;
  const term = deadline === null ? '' : write` Il termine era ${value(onDay(deadline))}.`;
  const care =
    mitigation.trim() === '' ? '' : write` Per limitare il danno: ${value(closed(mitigation))}`;
  return write`${opening}${cause}${term} ${amountLine(damage, input)}${care}`;
}

function amountLine({ amount, computation, status, receipts }: Damage, input: LetterInput): Line {
  const figure = filled(amount && euros(amount), 'importo');
  const how = computation.trim() === '' ? '' : write` (${value(computation.trim())})`;
  if (status === 'estimated') return write`Importo stimato: ${figure}${how}.`;
  return write`Importo: ${figure}${how}, documentato da ${proofs(receipts, input)}.`;
}

function proofs(receipts: string[], { documents }: LetterInput): Line {
  if (receipts.length === 0) return [blank("documento che prova l'importo")];
  return receipts.flatMap((sha256, index) => {
    const found = documents.find((document) => document.sha256 === sha256);
    const name = filled(found ? baseName(found.fileName) : null, 'nome del file del documento');
    return index === 0 ? [name] : write`, ${name}`;
  });
}
