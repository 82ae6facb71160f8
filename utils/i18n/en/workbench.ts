import type { WorkbenchTexts } from '../it/workbench';

export const workbench: WorkbenchTexts = { title: 'My case file' };
