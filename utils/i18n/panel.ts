import { panel as en } from './en/panel';
import { panel as it, type PanelTexts } from './it/panel';
import type { Texts } from './language';

export const panelTexts: Texts<PanelTexts> = { it, en };
