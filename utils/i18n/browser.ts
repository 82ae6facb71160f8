import { browser as en } from './en/browser';
import { type BrowserTexts, browser as it } from './it/browser';
import type { Texts } from './language';

export const browserTexts: Texts<BrowserTexts> = { it, en };
