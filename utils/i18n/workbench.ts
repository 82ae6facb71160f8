import { workbench as en } from './en/workbench';
import { workbench as it, type WorkbenchTexts } from './it/workbench';
import type { Texts } from './language';

export const workbenchTexts: Texts<WorkbenchTexts> = { it, en };
