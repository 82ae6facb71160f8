import { formatDuration, formatNumber, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');
const range = (low: number, high: number) =>
  `da ${number(Math.round(low))} a ${number(Math.round(high))}`;
const arrived = (n: number) =>
  n === 0
    ? 'non è arrivata nessuna email'
    : plural('it', n, { one: 'è arrivata 1 email', other: `sono arrivate ${number(n)} email` });

export const panel = {
  fold: 'Chiudi PostaPersa',
  analyse: 'Analizza la casella',
  stopReading: 'Interrompi',
  workbench: 'Apri il fascicolo',

  reading: {
    starting: 'Aspetto che la posta sia pronta…',
    startingHint: 'Comincio da solo appena la casella è aperta.',
    reading: 'Leggo la casella',
    readingHint: 'Guardo date, mittenti e oggetti, non i testi. Nella tua posta non cambia nulla.',
    throttled: 'La posta chiede di rallentare',
    throttledHint: (waitMs: number) =>
      `Riprendo da solo tra ${formatDuration(waitMs, 'it')}, da dove ero arrivato.`,
    signedOut: 'La sessione è scaduta',
    signedOutHint: 'Quello che ho letto è salvato. Rientra nella posta: riprendo da solo.',
    paused: 'Lettura interrotta',
    pausedHint: 'Quello che ho letto è salvato: puoi riprendere quando vuoi.',
    erased: 'Hai cancellato quello che era salvato qui',
    erasedHint:
      'Nella tua posta non è cambiato nulla. Per ricominciare, analizza di nuovo la casella.',
    readAt: (when: string) => `Letta ${when}`,
  },

  outage: 'Disservizio',

  chart: {
    title: 'Email ricevute giorno per giorno',
    summary: (first: string, last: string, outage: string, received: number, late: number) =>
      `Grafico a barre dal ${first} al ${last}. Nei giorni del disservizio (${outage}) ${arrived(received)}. In ritardo: ${number(late)}.`,
    day: 'Giorno da leggere',
    onTime: 'Ricevute',
    late: 'In ritardo',
    expected: 'Attese di solito',
    outage: 'Disservizio',
    reading: (day: string, received: number, late: number) =>
      `${day}: ${number(received)} ricevute${late > 0 ? `, ${number(late)} in ritardo` : ''}`,
    readingExpected: (low: number, high: number) => `attese ${range(low, high)}`,
    asTable: 'Mostra come tabella',
    columns: { day: 'Giorno', received: 'Ricevute', late: 'In ritardo', expected: 'Attese' },
    range,
  },

  numbers: {
    received: 'ricevute nel disservizio',
    expected: 'attese di solito',
    expectedRange: (low: number, high: number) => range(low, high),
    late: 'in ritardo',
    lateUpTo: (ms: number) => `fino a ${formatDuration(ms, 'it')}`,
    unknown: '–',
  },

  ownOutage: {
    choose: 'Cambia disservizio',
    add: 'Aggiungi un altro disservizio',
    correct: 'Correggi le tue ore',
    remove: 'Togli questo disservizio',
    kept: 'Hai segnato delle prove per questo disservizio: per toglierlo, togli prima quelle.',
    title: 'Un altro disservizio',
    intro: 'Indica da quando a quando sei rimasto senza posta. Le ore puoi lasciarle vuote.',
    name: 'Come lo chiami',
    nameHint: 'Per esempio: marzo 2024.',
    fromDay: 'Dal giorno',
    fromTime: 'Dalle ore',
    toDay: 'Al giorno',
    toTime: 'Alle ore',
    missingName: 'Scrivi un nome per riconoscerlo.',
    missingDay: 'Scegli il giorno in cui è cominciato.',
    wrongEnd: 'Scegli una fine che venga dopo l’inizio.',
    save: 'Aggiungi e analizza',
  },

  list: {
    unseen: 'Non riconosco l’elenco della posta',
    unseenHint:
      'Nell’elenco mancano perciò i segni sulle email in ritardo. L’analisi, le prove e il dossier funzionano lo stesso.',
  },

  phases: { title: 'Le tappe del disservizio', source: (source: string) => `Fonte: ${source}` },

  late: {
    title: 'Email in ritardo',
    none: 'Nessuna email di questa casella è arrivata in ritardo.',
    filter: 'Cerca tra le email in ritardo',
    noMatch: 'Nessuna email corrisponde.',
    marked: 'Tra le prove',
    more: (n: number) => `Mostra altre ${number(n)}`,
    sent: (n: number) =>
      plural('it', n, {
        one: 'Durante il disservizio da questa casella risulta inviata 1 email.',
        other: `Durante il disservizio da questa casella risultano inviate ${number(n)} email.`,
      }),
    notInList:
      'La posta non mostra questa email adesso: apri la sua cartella e scorri fino al suo giorno, oppure segnala da qui.',
    markAll: (n: number) => `Segna tutte le email in ritardo (${number(n)})`,
    allMarked: 'Sono già tutte tra le prove.',
    previewTitle: (n: number) =>
      plural('it', n, { one: 'Segnare 1 email?', other: `Segnare ${number(n)} email?` }),
    preview:
      "Di ognuna salvo sul computer l'originale completo. Nella posta restano dove sono, e quelle non lette restano non lette.",
    looking: 'Guardo quali email sono',
    nothingToMark: 'Niente da segnare',
    noneChosen: 'Scegline almeno una.',
    confirm: (n: number) =>
      plural('it', n, { one: 'Segna 1 email', other: `Segna ${number(n)} email` }),
    marking: 'Salvo gli originali',
    unmarked: (n: number) =>
      plural('it', n, {
        one: '1 email non è stata salvata',
        other: `${number(n)} email non sono state salvate`,
      }),
  },

  open: {
    label: 'Email aperta',
    none: "Apri un'email nella posta per segnarla.",
    mark: 'Segna come prova',
    unmark: 'Togli dalle prove',
    saving: 'La sto salvando.',
    chosen: 'Email selezionate',
    markRows: (n: number) =>
      plural('it', n, {
        one: "Segna l'email selezionata…",
        other: `Segna le ${number(n)} email selezionate…`,
      }),
    markConversation: 'Segna le altre email della conversazione…',
  },

  evidence: {
    title: 'Le tue prove',
    none: 'Ancora nessuna prova.',
    noneHint: "Apri un'email arrivata in ritardo e premi «Segna come prova».",
    first: "La prima prova è al sicuro: l'originale è sul tuo computer.",
    firstHint: 'Continua con le altre, poi racconta che cosa ti è costato.',
  },

  declare: {
    // The name stays as it is: people and checks look for it.
    button: "Aggiungi un'email mai arrivata",
    title: "Un'email mai arrivata",
    intro: 'Racconta quello che sai. Puoi lasciare vuoto ciò che non ricordi e tornarci dopo.',
    from: 'Chi doveva scriverti',
    fromHint: 'Nome o indirizzo.',
    day: 'Quando doveva arrivare',
    time: 'A che ora, se lo sai',
    subject: 'Di che cosa parlava',
    howKnown: 'Come lo sai',
    wouldHaveDone: 'Che cosa avresti fatto, ed entro quando',
    wouldHaveDoneHint: 'Per esempio: avrei accettato la supplenza entro le 12 del 25 gennaio.',
    cost: 'Quanto ti è costato, in euro',
    costHint: 'Se lo sai. Potrai spiegarlo meglio nel fascicolo.',
    missingFrom: "Scrivi chi doveva mandarti l'email.",
    missingDay: 'Scegli il giorno in cui doveva arrivare.',
    save: 'Aggiungi alle prove',
  },

  next: {
    export: 'Ora esporta il dossier dal pulsante PostaPersa nella barra del browser.',
  },

  mailbox: {
    title: 'Questa casella',
    folders: 'Cartelle escluse',
    foldersHint: 'Le cartelle segnate non vengono lette.',
    switchOff: 'Non usare PostaPersa su questa casella',
    switchOffHint: 'Il pannello sparisce da questa casella. Le prove restano nel fascicolo.',
  },
};
export type PanelTexts = typeof panel;
