/** A certain date for the dossier: by PEC, or by a timestamp (RFC 3161). */
export const certainDate = {
  title: 'Una data certa',
  intro:
    'Un’impronta fatta oggi mostra che il dossier non cambia da oggi in poi, non dal 2023. Per provare agli altri la data di oggi ci sono due strade; puoi anche non farne nessuna.',

  pec: {
    title: 'Con una PEC',
    text: "Manda il dossier per PEC con questo testo, che ne riporta l'impronta. La PEC ha una data: che valga anche per il dossier è da verificare con un legale.",
    sheet: 'Testo della PEC',
    noDossier: 'Il testo riporta l’impronta del dossier: prima esportalo.',
  },

  stamp: {
    title: 'Con una marca temporale',
    qualified:
      'Qualunque marca temporale si può portare come prova. Una marca qualificata (regolamento eIDAS, art. 41) ha in più la presunzione che la data sia esatta e i dati integri: la rilascia solo un prestatore di servizi fiduciari qualificato. Una non qualificata, come quelle gratuite, non ha questa presunzione.',
    alone:
      "PostaPersa non contatta nessuno: prepara la richiesta, tu la porti all'autorità che scegli e riporti qui la risposta.",
    first: '1. Prepara la richiesta',
    firstHint:
      'Scegli il dossier (.zip): si salva un piccolo file .tsq, che contiene solo la sua impronta.',
    chooseDossier: 'Scegli il dossier',
    second: '2. Metti la marca nel dossier',
    secondHint:
      'Scegli insieme tre file: il dossier (.zip), la richiesta (.tsq) e la risposta dell’autorità (.tsr). Si salva una copia del dossier con la marca dentro; tutto il resto rimane com’era.',
    chooseThree: 'Scegli i tre file',
    working: 'Un momento…',
    requested: (file: string) => `Richiesta salvata: ${file}`,
    requestedNext: "Conservala, e portala all'autorità che hai scelto.",
    stamped: (file: string) => `Marca controllata e messa nel dossier: ${file}`,
    stampedAt: (when: string, authority: string) => `${when}, ${authority}`,
    unknownAuthority: 'autorità non indicata',
    incomplete: 'Servono tutti e tre: il dossier .zip, la richiesta .tsq e la risposta .tsr.',
    rejected: 'La marca non è stata messa nel dossier',
    notADossier: 'Questo file non è un dossier',
    unchanged: 'Il tuo dossier è com’era.',
  },
};
export type CertainDateTexts = typeof certainDate;
