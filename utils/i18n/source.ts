import { source as en } from './en/source';
import { source as it, type SourceTexts } from './it/source';
import type { Texts } from './language';

export const sourceTexts: Texts<SourceTexts> = { it, en };
