/** What is written on the webmail's own rows. */
export const page = {
  evidence: 'Prova',
  late: (delay: string) => `In ritardo di ${delay}`,
};
export type PageTexts = typeof page;
