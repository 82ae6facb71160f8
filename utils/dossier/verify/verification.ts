import type { ZipRefusalReason } from '@/utils/zip/refusal';
import type { TimestampCheck } from './timestamps';

/** Why a file is not judged at all: it is no sound zip, or no bag, or more than one. */
export type RefusalReason = ZipRefusalReason | 'not-a-bag' | 'several-bags' | 'tag-file-too-large';

/**
 * One file of the bag. `intact` fits every hash; `unsealed` is a tag file that no manifest lists;
 * `unlisted` lies in `data/` and in no manifest; `damaged` cannot be read out of the zip whole;
 * `to-fetch` is to be had elsewhere, which we never do.
 */
export const FILE_STATES = [
  'intact',
  'unsealed',
  'altered',
  'damaged',
  'missing',
  'unlisted',
  'to-fetch',
] as const;
export type FileState = (typeof FILE_STATES)[number];
export type CheckedFile = { path: string; bytes: number | null; state: FileState };

/** What was found beyond the single files; `subject` is the path, line, number or name meant. */
export const FINDING_CODES = [
  // The bag, RFC 8493.
  'declaration-malformed',
  'version-unknown',
  'encoding-unknown',
  'no-top-folder',
  'outside-the-bag',
  'no-payload-manifest',
  'algorithm-unknown',
  'algorithm-weak',
  'manifest-line-malformed',
  'manifest-path-unsafe',
  'manifest-path-twice',
  'manifest-path-unusual',
  'manifest-incomplete',
  'fetch-line-malformed',
  'info-line-malformed',
  'oxum-malformed',
  'oxum-wrong',
  'paths-collide',
  // The dossier in it.
  'dossier-unreadable',
  'dossier-version-unknown',
  'dossier-invalid',
  'evidence-file-missing',
  'evidence-hash-differs',
  'evidence-quarantined',
  'evidence-without-custody',
  'custody-missing',
  'custody-unreadable',
  'custody-broken',
  'custody-head-differs',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
export type Finding = { severity: 'error' | 'warning'; code: FindingCode; subject: string };

/** `flawed` where any file or finding is wrong; warnings and unsealed files alone leave it `intact`. */
export type Verification =
  | { outcome: 'refused'; reason: RefusalReason; path: string | null }
  | {
      outcome: 'intact' | 'flawed';
      /** Name of the bag's folder; empty where it has none. */
      name: string;
      /** BagIt version, null where it is not told. */
      version: string | null;
      files: CheckedFile[];
      findings: Finding[];
      /** SHA-256 of `tagmanifest-sha256.txt`, which stands for the whole; null without one. */
      tagManifest: string | null;
      /** Whether a `dossier.json` of ours was found and judged. */
      isDossier: boolean;
      custodyEntries: number;
      timestamps: TimestampCheck[];
    };
