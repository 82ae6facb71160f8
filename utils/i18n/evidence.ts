import { evidence as en } from './en/evidence';
import { type EvidenceTexts, evidence as it } from './it/evidence';
import type { Texts } from './language';

export const evidenceTexts: Texts<EvidenceTexts> = { it, en };
