import { plural } from '../format';

export const popup = {
  pieces: (n: number) => plural('it', n, { one: 'prova al sicuro', other: 'prove al sicuro' }),
  noEvidence: 'Ancora nessuna prova di questo disservizio.',
  noEvidenceNext: 'Apri la tua posta e segna come prova le email arrivate in ritardo.',
  openMailbox: 'Apri la tua posta',
  noMailbox: 'Apri la tua posta Libero o Virgilio',
  noMailboxNext:
    'Il pannello PostaPersa compare accanto ai messaggi e comincia da solo: ti dice che cosa ha fatto il disservizio alla tua casella.',
  lastExport: (when: string) => `Ultimo dossier: ${when}`,
  neverExported: 'Nessun dossier esportato finora.',
  export: 'Esporta il dossier',
  workbench: 'Apri il fascicolo',
  stays: 'Tutto resta sul tuo computer.',
};
export type PopupTexts = typeof popup;
