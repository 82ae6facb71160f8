import { outages as en } from './en/outages';
import { outages as it, type OutageTexts } from './it/outages';
import type { Texts } from './language';

export const outageTexts: Texts<OutageTexts> = { it, en };
