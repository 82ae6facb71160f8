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
  unfold: 'Apri PostaPersa',
  analyse: 'Analizza la casella',
  stopReading: 'Interrompi',
  workbench: 'Apri il fascicolo',

  reading: {
    starting: 'Aspetto che la posta sia pronta…',
    startingHint: 'Comincio da solo appena la casella è aperta.',
    reading: 'Leggo la casella',
    readingHint: 'Guardo solo date e mittenti. Nella tua posta non cambia nulla.',
    throttled: 'La posta chiede di rallentare',
    throttledHint: (waitMs: number) =>
      `Riprendo da solo tra ${formatDuration(waitMs, 'it')}, da dove ero arrivato.`,
    signedOut: 'La sessione è scaduta',
    signedOutHint: 'Quello che ho letto è salvato. Rientra nella posta: riprendo da solo.',
    paused: 'Lettura interrotta',
    pausedHint: 'Quello che ho letto è salvato: puoi riprendere quando vuoi.',
    readAt: (when: string) => `Letta ${when}`,
  },

  sentence: {
    received: (received: number, expected: number | null) =>
      `Durante il disservizio qui ${arrived(received)}.${expected === null ? '' : ` In un periodo normale così lungo ne arrivano circa ${number(Math.round(expected))}.`}`,
    silentFor: (ms: number, expected: number) =>
      `Per ${formatDuration(ms, 'it')} del disservizio qui non è arrivata nessuna email. In un tempo così lungo ne arrivano di solito circa ${number(Math.round(expected))}.`,
    weak: (received: number) =>
      `Durante il disservizio qui ${arrived(received)}, ma questa casella ne riceve poche.`,
    weakMore:
      'Il silenzio, da solo, non dimostra nulla. Contano le singole email arrivate in ritardo o mai arrivate.',
    none: 'In questa casella il disservizio non si vede.',
    noneMore: (received: number) =>
      `Nei giorni indicati ${arrived(received)}, più o meno come al solito. Se hai perso un'email precisa, puoi aggiungerla qui sotto.`,
    noData: 'Qui ci sono troppo poche email per fare un confronto.',
    noDataMore:
      'Forse le email di allora sono state cancellate. Puoi comunque segnare quelle che hai e aggiungere quelle mai arrivate.',
    silenceGoesOn: (lastBefore: string, ms: number) =>
      `Ultima email: ${lastBefore}. Da allora, ${formatDuration(ms, 'it')} senza posta.`,
    silence: (lastBefore: string, firstAfter: string, ms: number) =>
      `Ultima email prima del silenzio: ${lastBefore}. Prima email dopo: ${firstAfter}. In mezzo, ${formatDuration(ms, 'it')}.`,
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

  how: {
    title: 'Come è stato calcolato',
    read: (messages: number) => `Ho letto le date di ${number(messages)} email di questa casella.`,
    wrong: (n: number) =>
      plural('it', n, {
        one: '1 ha date mancanti o impossibili e non è contata dove serve quella data.',
        other: `${number(n)} hanno date mancanti o impossibili e non sono contate dove serve quella data.`,
      }),
    setAside: (n: number) =>
      plural('it', n, {
        one: '1 riga della posta non si è potuta leggere.',
        other: `${number(n)} righe della posta non si sono potute leggere.`,
      }),
    received:
      "Conta l'ora in cui il server ha ricevuto ogni email, non quella mostrata sullo schermo.",
    expected: (weeks: number, fewest: number, most: number) =>
      `Il numero atteso viene dagli stessi giorni e ore di ${number(weeks)} altre settimane di questa casella, con il loro andamento (binomiale negativa). La più vuota ne aveva ${number(fewest)}, la più piena ${number(most)}.`,
    otherSilence: (ms: number) =>
      `Nelle altre settimane il silenzio più lungo di questa casella è durato ${formatDuration(ms, 'it')}.`,
    holiday:
      'Il periodo tocca giorni di festa o di vacanza, in cui arriva comunque meno posta: il confronto è più incerto.',
    interval:
      "L'intervallo è al 95 %: in 95 periodi normali su 100 il numero di email cade lì dentro.",
    notACount: 'È una stima di quante email arrivano di solito, non il conto di quelle perse.',
    late: (ms: number) =>
      `Qui un'email normale impiega al massimo ${formatDuration(ms, 'it')}. È in ritardo quella inviata prima della fine del disservizio, ricevuta dopo, e che ha impiegato di più.`,
  },

  phases: { title: 'Le tappe del disservizio', source: (source: string) => `Fonte: ${source}` },

  late: {
    title: 'Email in ritardo',
    none: 'Nessuna email di questa casella è arrivata in ritardo.',
    filter: 'Cerca tra le email in ritardo',
    noMatch: 'Nessuna email corrisponde.',
    marked: 'Tra le prove',
    more: (n: number) => `Mostra altre ${number(n)}`,
    markAll: (n: number) => `Segna tutte le email in ritardo (${number(n)})`,
    allMarked: 'Sono già tutte tra le prove.',
    previewTitle: (n: number) =>
      plural('it', n, { one: 'Segnare 1 email?', other: `Segnare ${number(n)} email?` }),
    preview:
      "Di ognuna salvo sul computer l'originale completo. Nella posta restano dove sono, e quelle non lette restano non lette.",
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
  },

  evidence: {
    title: 'Le tue prove',
    none: 'Ancora nessuna prova.',
    noneHint: "Apri un'email arrivata in ritardo e premi «Segna come prova».",
    first: "La prima prova è al sicuro: l'originale è sul tuo computer.",
    firstHint: 'Continua con le altre, poi racconta che cosa ti è costato.',
    removed: (subject: string) => `«${subject}» non è più tra le prove.`,
  },

  declare: {
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
    badCost: 'Scrivi un importo in euro, per esempio 120,50.',
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
