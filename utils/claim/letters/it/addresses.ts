import type { Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { longDay } from '@/utils/claim/letters/it/words';
import { blank, filled, value, write } from '@/utils/claim/letters/line';
import type { Claimant } from '@/utils/claim/schema';
import { checkTaxCode } from '@/utils/claim/tax-code';

/** The registered office (R40, R43). The PEC is left to the user: no source gives it. */
export const ITALIAONLINE: Line[] = [
  write`Spett.le Italiaonline S.p.A.`,
  write`Via del Bosco Rinnovato 8`,
  write`Milanofiori Nord, Palazzo U4`,
  write`20057 Assago (MI)`,
];

export const BY_POST_OR_PEC: Line = write`A mezzo ${blank('raccomandata A/R oppure PEC')}`;

export function senderLines(claimant: Claimant): Line[] {
  const { name, address, contact, pec } = claimant;
  const lines = [
    write`${filled(name, 'nome e cognome')}`,
    taxCodeLine(claimant),
    write`${filled(address, 'indirizzo completo')}`,
    write`Recapito: ${filled(contact, 'telefono o email a cui rispondere')}`,
  ];
  return pec.trim() === '' ? lines : [...lines, write`PEC: ${value(pec.trim())}`];
}

function taxCodeLine({ taxCode, role }: Claimant): Line {
  if (taxCode.trim() === '') {
    return [blank(role === 'professional' ? 'partita IVA o codice fiscale' : 'codice fiscale')];
  }
  const isVat = checkTaxCode(taxCode) === 'partita-iva';
  return write`${isVat ? 'Partita IVA' : 'Codice fiscale'}: ${value(taxCode)}`;
}

export function placeAndDate({ today }: LetterInput): Line {
  return write`${blank('luogo')}, ${value(longDay(today))}`;
}

export function signatureLines({ name }: Claimant): Line[] {
  return [write`Firma`, write`${filled(name, 'nome e cognome')}`];
}
