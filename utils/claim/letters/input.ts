import type { Case } from '@/utils/claim/schema';
import type { Evidence } from '@/utils/evidence/schema';
import type { Sequence } from '@/utils/sequence';

/** A stored piece of evidence and its file's name in the dossier, null when it has no file. */
export type LetterEvidence = Evidence & { file: string | null };

/** Everything a draft is filled from. The letters read no clock and no storage. */
export type LetterInput = {
  case: Case;
  /** RFC 3339 in UTC: the catalogue's interval, or the user's own. */
  outage: { id: string; from: string; to: string };
  evidence: Sequence<LetterEvidence>;
  /** Documents the user added: receipts and complaints' papers. */
  documents: { sha256: string; fileName: string }[];
  /**
   * The exported dossier; null while there is none. Its hash is null in a letter that goes into the
   * dossier itself.
   */
  dossier: { fileName: string; sha256: string | null } | null;
  /** Day of the draft in Europe/Rome, `YYYY-MM-DD`. */
  today: string;
  /** Whether the request of indennizzo takes AGCOM's day-rates as its measure; the user's choice. */
  agcomMeasure: 'complete' | 'partial' | null;
};
