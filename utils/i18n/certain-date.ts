import { certainDate as en } from './en/certain-date';
import { type CertainDateTexts, certainDate as it } from './it/certain-date';
import type { Texts } from './language';

export const certainDateTexts: Texts<CertainDateTexts> = { it, en };
