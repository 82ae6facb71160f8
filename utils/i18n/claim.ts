import { claim as en } from './en/claim';
import { type ClaimTexts, claim as it } from './it/claim';
import type { Texts } from './language';

export const claimTexts: Texts<ClaimTexts> = { it, en };
