import {
  formatDate,
  formatDateRange,
  formatLongDuration,
  formatNumber,
  formatTime,
  plural,
} from '@/utils/i18n/format';
import { withArticle } from '../date-article';

/**
 * What the analysis says, for the panel, the list and the dossier. Instants are RFC 3339, durations
 * ms. "Questa casella" fits both the user who reads and the judge who is shown.
 */
export type Band = { mean: number; low: number; high: number };

/** What the other weeks had in the same days and hours. */
export type Weeks = { weeks: number; fewest: number; most: number };

const number = (n: number) => formatNumber(n, 'it');
const messages = (n: number) =>
  `${number(n)} ${plural('it', n, { one: 'messaggio', other: 'messaggi' })}`;
const duration = (ms: number) => formatLongDuration(ms, 'it');
const range = (low: number, high: number) => `da ${number(low)} a ${number(high)}`;
const usualMessages = (band: Band) =>
  `${messages(Math.round(band.mean))} (${range(band.low, band.high)})`;
const usual = (band: Band) => `${number(Math.round(band.mean))} (${range(band.low, band.high)})`;

/** "22 gennaio 2023 alle 21:47". */
const time = (instant: string) => `${formatDate(instant, 'it')} alle ${formatTime(instant, 'it')}`;
const from = (instant: string) => withArticle('dal', time(instant));
const to = (instant: string) => withArticle('al', time(instant));

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const gap = {
  /** The silence from message to message; `inOutage` is the part that lies in the outage, in ms. */
  proven: (last: string, first: string, inOutage: number, band: Band) =>
    `${capital(from(last))} ${to(first)} questa casella non ha ricevuto nulla; di solito in ${duration(inOutage)} riceve ${usualMessages(band)}.`,
  /** The same where the silence began before the outage or ended after it. */
  provenInPart: (last: string, first: string, inOutage: number, band: Band) =>
    `${capital(from(last))} ${to(first)} questa casella non ha ricevuto nulla; nella sola parte che cade nel disservizio (${duration(inOutage)}) di solito riceve ${usualMessages(band)}.`,
  provenToNow: (last: string, inOutage: number, band: Band) =>
    `${capital(from(last))} questa casella non ha più ricevuto nulla; di solito in ${duration(inOutage)} riceve ${usualMessages(band)}.`,
  reduced: (start: string, end: string, received: number, length: number, band: Band) =>
    `${capital(from(start))} ${to(end)} questa casella ${received === 0 ? 'non ha ricevuto nulla' : `ha ricevuto solo ${messages(received)}`}; di solito in ${duration(length)} riceve ${usualMessages(band)}.`,
  weak: (start: string, end: string, received: number, weeks: Weeks) =>
    `${capital(from(start))} ${to(end)} questa casella ${received === 0 ? 'non ha ricevuto nulla' : `ha ricevuto ${messages(received)}`}, ma da solo questo non prova niente: negli stessi giorni di altre ${number(weeks.weeks)} settimane i messaggi sono stati ${range(weeks.fewest, weeks.most)}.`,
  weakMore:
    'Contano allora i singoli messaggi arrivati in ritardo o mai arrivati: puoi segnarli uno per uno.',
  none: (start: string, end: string, received: number, band: Band) =>
    `In questa casella il disservizio non si vede: ${from(start)} ${to(end)} ha ricevuto ${messages(received)}, come al solito (${range(band.low, band.high)}).`,
  noData:
    'Intorno al disservizio in questa casella ci sono troppo pochi messaggi per fare un confronto.',
  noDataMore:
    'Forse i messaggi di allora sono stati cancellati. Puoi comunque segnare quelli che hai e aggiungere quelli mai arrivati.',

  longestOther: (ms: number) =>
    `Nelle altre settimane esaminate il silenzio più lungo è stato di ${duration(ms)}.`,
  wholeOutage: (start: string, end: string, received: number, band: Band) =>
    `In tutto il disservizio (${formatDateRange(start, end, 'it')}) ha ricevuto ${messages(received)}, attesi ${usual(band)}.`,
  holiday:
    'Il periodo tocca giorni di festa, in cui la posta è comunque meno: il numero atteso può essere troppo alto.',
  late: (count: number, longest: number) =>
    plural('it', count, {
      one: `1 messaggio inviato prima della fine del disservizio è arrivato dopo, con ${duration(longest)} di ritardo.`,
      other: `${number(count)} messaggi inviati prima della fine del disservizio sono arrivati dopo, con un ritardo fino a ${duration(longest)}.`,
    }),

  /** The divider in the list of messages. */
  divider: (start: string, end: string, received: number, band: Band | null) =>
    `Disservizio ${formatDateRange(start, end, 'it')}: ${messages(received)} ${plural('it', received, { one: 'ricevuto', other: 'ricevuti' })}${band ? `, attesi ${usual(band)}` : ''}`,

  legend: {
    received: 'Messaggi ricevuti',
    late: 'Di cui in ritardo',
    expected: 'Quanti se ne attendono di solito',
    band: 'Tra questi limiti stanno 95 giorni ordinari su 100',
    outage: 'Disservizio',
  },

  method: {
    title: 'Come è stato calcolato',
    counted:
      "Sono contati i messaggi che oggi si trovano nella casella, secondo l'ora in cui il server li ha ricevuti. L'ora scritta dal mittente serve solo a misurare i ritardi.",
    silence:
      'Il silenzio va da un messaggio ricevuto al successivo: nel mezzo non è arrivato proprio nulla. È cercato nei dati; le ore del disservizio servono solo a dire quale silenzio guardare.',
    expected: (weeks: number, fewest: number, most: number) =>
      `Il numero atteso viene dagli stessi giorni e dalle stesse ore di altre ${number(weeks)} settimane, fino a 26 prima e 26 dopo, seguendone la crescita o il calo. In quelle settimane i messaggi sono stati ${range(fewest, most)}.`,
    excluded:
      'Non servono da confronto gli altri disservizi noti con i 7 giorni seguenti, e i periodi di festa: 24 dicembre–6 gennaio, Pasqua, 8–21 agosto e le altre feste nazionali.',
    interval:
      'Tra i due limiti cadono circa 95 periodi ordinari su 100. Poiché la posta arriva a ondate, i limiti seguono quanto le settimane differiscono tra loro (distribuzione binomiale negativa).',
    estimate:
      'È una stima di quanti messaggi sarebbero arrivati, non un conto di messaggi perduti: non dice quali fossero, né se siano andati persi.',
    verdict:
      "Il silenzio è detto provato se il limite inferiore è almeno un messaggio, se in tutte le altre settimane gli stessi giorni ne hanno avuti, e se in nessun'altra settimana esaminata la casella è rimasta in silenzio così a lungo.",
    late: (ordinary: number | null) =>
      `È in ritardo un messaggio inviato durante il disservizio, o nel giorno prima, e ricevuto quando la casella era tornata, con più di un'ora di viaggio e più del ritardo abituale${ordinary === null ? '' : ` (qui 95 messaggi su 100 arrivano entro ${duration(ordinary)})`}.`,
    wrong: (received: number, sent: number, setAside: number) =>
      `Messaggi senza un'ora di ricezione credibile: ${number(received)}; senza un'ora di invio credibile: ${number(sent)}; righe illeggibili: ${number(setAside)}. I primi e le ultime non sono contati, i secondi non possono risultare in ritardo.`,
    deleted:
      'Un messaggio cancellato dalla casella non è contato, né nel disservizio né nelle altre settimane.',
  },

  hints: {
    title: "Forse c'entrano con il disservizio",
    explained: 'Sono solo indizi: decidi tu, aprendo il messaggio.',
    repeat: 'Sembra un messaggio mandato di nuovo',
    bounce: 'Sembra un avviso di mancato recapito',
  },
};
export type GapTexts = typeof gap;
