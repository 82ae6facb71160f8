import { welcome as en } from './en/welcome';
import { welcome as it, type WelcomeTexts } from './it/welcome';
import type { Texts } from './language';

export const welcomeTexts: Texts<WelcomeTexts> = { it, en };
