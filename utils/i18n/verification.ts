import { verification as en } from './en/verification';
import { verification as it, type VerificationTexts } from './it/verification';
import type { Texts } from './language';

export const verificationTexts: Texts<VerificationTexts> = { it, en };
