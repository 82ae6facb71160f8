import type { Case } from '@/utils/claim/schema';
import type { CustodyEntry } from '@/utils/evidence/custody';
import type { CustodySummary } from '@/utils/evidence/custody-summary';
import type { ReadContent, WantedContent } from '@/utils/evidence/read-content';
import type { Evidence } from '@/utils/evidence/schema';
import type { GapResult } from '@/utils/gap/schema';
import type { Language } from '@/utils/i18n/language';
import type { Sequence } from '@/utils/sequence';
import type { DossierException } from './exception';
import type { ComposedDossier } from './schema';

/** A document that the user added: its hash, the name it had, and its size in bytes. */
export type DossierDocument = { sha256: string; name: string; bytes: number };

/** A file for people: `path` is `data/dossier.pdf` or `data/lettere/…` in plain ASCII. */
export type DossierPage = { path: string; bytes: Uint8Array<ArrayBuffer> };

/** Everything a dossier is made of. Nothing else enters it: no clock, no zone, no random. */
export type DossierInput = {
  mailbox: { address: string | null; host: string };
  case: Case;
  /** The interval of the outage; RFC 3339 in UTC. */
  outage: { id: string; from: string; to: string };
  gap: GapResult | null;
  /** What was selected, in the order in which it is numbered. */
  evidence: Sequence<Evidence>;
  /** Which of it is the same message again (`duplicatesOf`). */
  duplicates: ReadonlyMap<string, string>;
  /** Ids of the evidence whose content the user keeps back; hash, headers and reason stay. */
  leftOut: ReadonlySet<string>;
  documents: readonly DossierDocument[];
  custody: CustodySummary;
  custodyLog: Sequence<CustodyEntry>;
  /** What already went wrong before the export. */
  exceptions: readonly DossierException[];
  /** Reads stored contents in this order; the bytes of each stand until the next is taken. */
  contents(wanted: Iterable<WantedContent>): AsyncIterable<ReadContent>;
  /**
   * Makes the PDF and the letters, once it is known which file each piece of evidence became.
   * `contentHash` is the SHA-256 of `data/dossier.json`.
   */
  pages(
    dossier: ComposedDossier,
    exceptions: readonly DossierException[],
    contentHash: string,
  ): Promise<readonly DossierPage[]>;
  /** Epoch ms. */
  createdAt: number;
  generator: { name: string; version: string };
  language: Language;
};
