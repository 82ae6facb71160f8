/** The drafts; the same names serve as file names in the dossier. */
export const LETTER_IDS = [
  'reclamo',
  'diffida',
  'rimborso',
  'indennizzo',
  'associazione',
  'mittente',
  'pec',
] as const;
export type LetterId = (typeof LETTER_IDS)[number];
