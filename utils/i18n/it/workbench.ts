export const workbench = { title: 'Il mio fascicolo' };
export type WorkbenchTexts = typeof workbench;
