import { caseFile as en } from './en/case';
import { type CaseTexts, caseFile as it } from './it/case';
import type { Texts } from './language';

export const caseTexts: Texts<CaseTexts> = { it, en };
