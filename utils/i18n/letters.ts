import { letters as en } from './en/letters';
import { letters as it, type LettersTexts } from './it/letters';
import type { Texts } from './language';

export const lettersTexts: Texts<LettersTexts> = { it, en };
