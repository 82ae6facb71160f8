import { gap as en } from './en/gap';
import { type GapTexts, gap as it } from './it/gap';
import type { Texts } from './language';

export const gapTexts: Texts<GapTexts> = { it, en };
