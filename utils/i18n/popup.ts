import { popup as en } from './en/popup';
import { popup as it, type PopupTexts } from './it/popup';
import type { Texts } from './language';

export const popupTexts: Texts<PopupTexts> = { it, en };
