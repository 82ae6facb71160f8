import type { DossierException } from '@/utils/dossier/exception';
import type { DossierDocument } from '@/utils/dossier/input';
import type { ComposedDossier } from '@/utils/dossier/schema';
import type { CustodySummary } from '@/utils/evidence/custody-summary';
import type { PdfTexts } from '@/utils/i18n/it/pdf';
import type { Language } from '@/utils/i18n/language';
import { pdfTexts } from '@/utils/i18n/pdf';
import type { PdfFonts } from '@/utils/pdf/fonts';
import { type Print, printer } from './print';
import { LISTED, type ToldEvidence, toldEvidence } from './told-evidence';

export type DossierPdfOptions = Readonly<{
  language: Language;
  fonts: PdfFonts;
  custody: CustodySummary;
  /** What the user attached; damages and complaints name it by its hash. */
  documents: readonly DossierDocument[];
  /** What could not be put into the dossier as it was stored. */
  exceptions: readonly DossierException[];
  /**
   * SHA-256 of `data/dossier.json`, which holds the hash of each piece of evidence; null for a
   * preview. The bag's own hash covers this PDF and so cannot stand in it.
   */
  contentHash: string | null;
  /** Shortens other people's addresses to `n…@example.it`. */
  shortenAddresses: boolean;
  /** How many pieces of evidence are told at length; the next ones become rows of an annex. */
  detailed?: number;
}>;

/** What each section works with. */
export type Context = Readonly<{
  dossier: ComposedDossier;
  options: DossierPdfOptions;
  words: PdfTexts;
  print: Print;
  /** The user's text, or the words for what is missing. */
  given: (text: string | null | undefined) => string;
  /** A text of a stranger, cut where it would fill pages. */
  cut: (text: string) => string;
  /** The name of an attached document, from its SHA-256, and the part of the hash that names its file. */
  documentName: (sha256: string) => string;
  mailbox: string;
  told: ToldEvidence;
}>;

/**
 * Points that a section wants on the page where it begins: its heading, its first words and a table.
 * A short one begins below the one before, and no page is left almost empty.
 */
export const SECTION_ROOM = 200;
const LONGEST_FOREIGN_TEXT = 400;

export function contextOf(dossier: ComposedDossier, options: DossierPdfOptions): Context {
  const words = pdfTexts[options.language];
  const print = printer(words);
  const given = (text: string | null | undefined) => text?.trim() || words.notGiven;
  const cut = (text: string) => {
    if (text.length <= LONGEST_FOREIGN_TEXT) return text;
    const chars = [...text];
    const dropped = chars.length - LONGEST_FOREIGN_TEXT;
    if (dropped <= 0) return text;
    const kept = chars.slice(0, LONGEST_FOREIGN_TEXT).join('');
    return `${kept} ${words.cut(print.count(dropped))}`;
  };
  const names = new Map(options.documents.map(({ sha256, name }) => [sha256, name]));
  return {
    dossier,
    options,
    words,
    print,
    given,
    cut,
    documentName: (sha256) => {
      const name = names.get(sha256);
      return name === undefined ? sha256 : words.document(cut(name), sha256.slice(0, 8));
    },
    mailbox: given(dossier.mailbox.address),
    told: toldEvidence(dossier.evidence, referredTo(dossier, options), options.detailed),
  };
}

/** Ids of the evidence that damages lean on or that is an exception. */
function referredTo({ damages }: ComposedDossier, { exceptions }: DossierPdfOptions): Set<string> {
  return new Set([
    ...damages.flatMap(({ evidence }) => evidence),
    ...exceptions.slice(0, LISTED).map(({ item }) => item ?? ''),
  ]);
}
