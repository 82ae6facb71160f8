import { law as en } from './en/law';
import { law as it, type LawTexts } from './it/law';
import type { Texts } from './language';

export const lawTexts: Texts<LawTexts> = { it, en };
