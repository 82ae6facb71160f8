import { options as en } from './en/options';
import { options as it, type OptionsTexts } from './it/options';
import type { Texts } from './language';

export const optionsTexts: Texts<OptionsTexts> = { it, en };
