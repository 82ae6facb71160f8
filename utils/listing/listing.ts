import type { Language } from '@/utils/i18n/language';
import { en } from './en';
import { it } from './it';

/** What the manifest asks for, as the stores want it justified one by one. */
export type AskedFor =
  | 'webmail'
  | 'storage'
  | 'unlimitedStorage'
  | 'scripting'
  | 'downloads'
  | 'contextMenus'
  | 'offscreen';

/** What Chrome Web Store, Firefox Add-ons and Edge Add-ons show or ask, in one language. */
export type Listing = {
  name: string;
  /** The manifest's own description too. */
  summary: string;
  /** Plain text; a blank line between paragraphs. */
  description: string;
  singlePurpose: string;
  permissions: Record<AskedFor, string>;
  remoteCode: string;
  privacy: string;
  /** For whoever reviews the package. */
  review: string;
};

/** The strictest of the three stores, in characters. */
export const LIMITS = {
  /** AMO 50; Chrome 75; Edge takes the manifest's. */
  name: 50,
  /** Chrome, which takes it from the manifest; AMO 250. */
  summary: 132,
  /** Edge wants at least this much, and at most so much; Chrome and AMO more. */
  description: { least: 250, most: 10_000 },
  /** Chrome, for the purpose and for each permission. */
  reason: 1_000,
} as const;

export const LISTINGS: Record<Language, Listing> = { it, en };
