import { plural } from '../format';

export const options = {
  title: 'Impostazioni',
  saved: 'Ogni scelta vale subito, anche nelle pagine già aperte.',

  look: {
    title: 'Come si presenta',
    language: "Lingua dell'interfaccia",
    languages: { browser: 'Come il browser', it: 'Italiano', en: 'English' },
    theme: 'Aspetto',
    themes: { browser: 'Come il browser', light: 'Chiaro', dark: 'Scuro' },
  },

  dossier: {
    title: 'Il dossier',
    language: 'Lingua del dossier',
    hint: 'È la lingua di chi lo riceve: in Italia, italiano. Si può cambiare per ogni dossier, nel fascicolo.',
    languages: { it: 'Italiano', en: 'English' },
  },

  boxes: {
    title: 'Le caselle',
    intro: 'Dove il pannello compare. Spegnerlo non tocca le prove: restano nel fascicolo.',
    none: 'Qui compaiono le caselle che apri con PostaPersa installata.',
    show: (address: string) => `Mostra il pannello su ${address}`,
  },

  keys: {
    title: 'Tastiera',
    togglePanel: 'Apri o chiudi il pannello nella posta',
    markMessage: "Segna come prova l'email aperta",
    unset: 'nessun tasto',
    hint: 'I tasti si cambiano nella pagina delle estensioni del browser, alla voce scorciatoie.',
  },

  file: {
    title: 'Portare le impostazioni altrove',
    intro:
      'Un piccolo file con le scelte di questa pagina e le cartelle escluse. Le prove non ci sono: per quelle c’è la copia di sicurezza, nel fascicolo.',
    export: 'Salva le impostazioni in un file',
    import: 'Leggi le impostazioni da un file',
    saved: (file: string) => `Salvate tra i tuoi download: ${file}`,
    imported: 'Impostazioni lette: valgono da adesso.',
    unknown: (n: number) =>
      plural('it', n, {
        one: 'Una casella del file non è mai stata aperta in questo browser: per quella non è cambiato nulla.',
        other: `${n} caselle del file non sono mai state aperte in questo browser: per quelle non è cambiato nulla.`,
      }),
    refused: (file: string) => `${file} non è un file di impostazioni di PostaPersa.`,
    refusedHint: 'Non ho cambiato nulla. Scegli il file salvato da questa pagina.',
  },
};
export type OptionsTexts = typeof options;
