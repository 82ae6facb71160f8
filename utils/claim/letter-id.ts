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

/** The text of the PEC carries the hash of the dossier: it cannot be inside what it tells of. */
export function goesIntoDossier(id: LetterId): boolean {
  return id !== 'pec';
}
