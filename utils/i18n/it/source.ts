/** How a source is named. */
export const source = {
  press: 'articolo di stampa',
  undated: 'senza data',
  source: (publisher: string, when: string) => `${publisher}, ${when}`,
};
export type SourceTexts = typeof source;
