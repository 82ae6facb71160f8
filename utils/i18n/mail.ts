import { mail as en } from './en/mail';
import { mail as it, type MailTexts } from './it/mail';
import type { Texts } from './language';

export const mailTexts: Texts<MailTexts> = { it, en };
