import { common as en } from './en/common';
import { type CommonTexts, common as it } from './it/common';
import type { Texts } from './language';

export const commonTexts: Texts<CommonTexts> = { it, en };
