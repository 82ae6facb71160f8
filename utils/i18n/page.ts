import { page as en } from './en/page';
import { page as it, type PageTexts } from './it/page';
import type { Texts } from './language';

export const pageTexts: Texts<PageTexts> = { it, en };
