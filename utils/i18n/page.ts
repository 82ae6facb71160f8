import { page as en } from './en/page';
import { type PageTexts, page as it } from './it/page';
import type { Texts } from './language';

export const pageTexts: Texts<PageTexts> = { it, en };
