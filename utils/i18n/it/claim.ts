import type { AgcomIndemnity } from '@/utils/claim/agcom-indemnity';
import type { RequestKind } from '@/utils/claim/amounts';
import type { Contact } from '@/utils/claim/channels';
import type { AnswerDue, Limitation, UncountedAct } from '@/utils/claim/deadlines';
import type { Fit, Reason } from '@/utils/claim/guide';
import type { LetterId } from '@/utils/claim/letter-id';
import type { Unfit } from '@/utils/claim/letters/drafts';
import type { DamageHead } from '@/utils/claim/schema';
import type { Screening } from '@/utils/claim/screening';
import type { TaxCodeCheck } from '@/utils/claim/tax-code';
import { withArticle } from '../date-article';
import { formatEuro, formatNumber, plural } from '../format';
import { formatPartialDate } from '../partial-date';

const day = (date: string) => formatPartialDate(date, 'it');
const to = (recipient: string) => (recipient.trim() === '' ? '' : ` a ${recipient.trim()}`);

export type ClaimTexts = {
  words: Record<RequestKind | 'ristoro', string>;
  heads: Record<DamageHead, { name: string; needs: string }>;
  screening: Record<Screening['outcome'], string>;
  because: Record<'not-in-use' | 'no-harm', string>;
  missing: Record<Screening['missing'][number], string>;
  fits: Record<Fit, string>;
  reasons: Record<Reason, string>;
  contacts: Record<Contact['kind'], string>;
  contactStatus: (status: Contact['status'], date: string | null) => string;
  letters: Record<LetterId, { name: string; purpose: string }>;
  unfit: Record<Unfit, string>;
  amounts: {
    proven: string;
    estimated: string;
    withoutAmount: (n: number) => string;
    asksMoreThanListed: string;
    asksLessThanListed: string;
    ristoroValue: string;
    listPrice: string;
    agcomUnproven: string;
    agcomDays: string;
    agcomTitle: string;
    agcomInterruption: string;
    agcomInterruptions: Record<'complete' | 'partial', string>;
    agcomSum: (computed: AgcomIndemnity) => string;
    agcomCapped: string;
    agcomTake: string;
    agcomTaken: string;
    agcomPlanUnknown: string;
    agcomHoursUnknown: string;
    ristoroTitle: string;
    ristoroMonths: (months: number) => string;
    ristoroSpace: (fromGb: number, toGb: number) => string;
  };
  limitation: {
    title: string;
    /** `recipient` as the user wrote it, which may be nothing. */
    restarted: (day: string, recipient: string) => string;
    notRestarted: string;
    act: (day: string, recipient: string) => string;
    answerDue: (due: AnswerDue) => string;
    download: string;
    route: Record<Limitation['route'], string>;
    ends: (limitation: Limitation) => string;
    note: string;
    uncounted: Record<UncountedAct['reason'], string>;
  };
  calendar: {
    limitation: (route: Limitation['route']) => string;
    limitationNote: string;
    answerDue: (due: AnswerDue) => string;
    answerDueNote: string;
  };
  taxCode: Record<TaxCodeCheck, string>;
  leftOut: (n: number) => string;
};

export const claim: ClaimTexts = {
  words: {
    indennizzo:
      'Una somma per il disservizio in sé, senza dover provare un danno. Che spetti per una webmail non è certo.',
    rimborso: 'I soldi indietro di un servizio pagato. Riguarda solo i piani a pagamento.',
    risarcimento:
      "La riparazione di un danno che devi provare, come un'email importante mai ricevuta.",
    ristoro:
      'Il gesto volontario della società: spazio in più o 6 mesi di abbonamento. Non era denaro e non è un risarcimento.',
  },
  heads: {
    'danno-emergente': {
      name: 'Spese e perdite (danno emergente)',
      needs:
        "Ciò che hai pagato per colpa dell'email mancata: more, multe, biglietti ricomprati. Servono le ricevute.",
    },
    'lucro-cessante': {
      name: 'Guadagno mancato (lucro cessante)',
      needs: 'Ciò che avresti guadagnato: un contratto, un ordine, le fatture dei mesi prima.',
    },
    'perdita-di-chance': {
      name: 'Occasione persa (perdita di chance)',
      needs:
        "Un'occasione concreta e seria. Non bastano probabilità pari a quelle degli altri candidati.",
    },
    'danno-non-patrimoniale': {
      name: 'Disagio grave (danno non patrimoniale)',
      needs: 'Qualcosa di serio e grave: lo stress da solo di solito non basta.',
    },
    'rimborso-canone': {
      name: 'Rimborso del canone',
      needs: 'Solo per un piano a pagamento, con la ricevuta.',
    },
    indennizzo: {
      name: 'Indennizzo',
      needs: 'Nessuna prova di un danno, ma che spetti non è certo.',
    },
  },
  screening: {
    unanswered: 'Rispondi alle due domande: da qui dipende che cosa ha senso chiedere.',
    'not-affected':
      "Nel gennaio e nel giugno 2023 le caselle PEC di Libero non risultavano coinvolte. Per una PEC qui non c'è nulla da chiedere.",
    'indennizzo-only':
      "Senza un danno da mostrare, l'unica richiesta realistica è un indennizzo (e il rimborso, se pagavi). Anche l'indennizzo è incerto.",
    risarcimento:
      "Se dal disservizio ti è venuto un danno, puoi chiederne il risarcimento: dovrai provare il danno e il suo legame con l'email mancata.",
  },
  because: {
    'not-in-use':
      'In quei giorni non usavi la casella: secondo un commento legale del 2023 chi non la usava non può chiedere.',
    'no-harm': 'Hai risposto che dal disservizio non ti è venuta alcuna conseguenza.',
  },
  missing: {
    'in-use': 'In quei giorni usavi questa casella?',
    harm: "Ne è venuta una conseguenza: una spesa, un guadagno o un'occasione persa?",
    plan: 'Manca ancora il tipo di casella, gratuita o a pagamento: si scrive in «Chi sei».',
  },
  fits: {
    first: 'Da fare per prima',
    useful: 'Adatta al tuo caso',
    limited: 'Incerta o prematura',
    unsuitable: 'Non adatta al tuo caso',
  },
  reasons: {
    'ask-the-company-first': 'Si comincia sempre da chi gestisce la casella.',
    'company-already-asked': 'Hai già scritto alla società.',
    'demand-interrupts-limitation':
      'Solo una richiesta scritta ed esplicita, come la diffida, interrompe la prescrizione.',
    'written-demand-recorded':
      'Hai già registrato una richiesta scritta che interrompe la prescrizione.',
    'free-form': 'Nel 2023 il reclamo era gratuito.',
    'business-too': 'Nel 2023 si rivolgeva anche alle aziende.',
    'free-boxes-too': 'Nel 2023 si rivolgeva anche a chi ha una casella gratuita.',
    'consumers-only':
      "È un'associazione o un'autorità dei consumatori: tu scrivi per la tua attività.",
    'needs-the-harm-told': 'Chiede di spiegare il danno subito.',
    'within-limit': 'I danni che hai elencato stanno nel limite di 10.000 euro.',
    'over-limit':
      'I danni che hai elencato superano 10.000 euro: quale giudice sia competente è da verificare con un legale.',
    'needs-proof-of-harm': 'Il danno va provato, e così il suo legame con il disservizio.',
    'no-harm-listed':
      'Non hai elencato danni: davanti a un giudice senza danno non si ottiene un risarcimento.',
    'prior-complaint-missing': 'Prima serve un reclamo alla società, e non ne hai registrato uno.',
    'webmail-open-question': 'Non è chiaro se valga per una webmail.',
    'three-months-passed':
      'La tua prima segnalazione è di oltre 3 mesi dopo: questa strada potrebbe essere chiusa (da verificare con un legale).',
    'three-months-unknown':
      'Non hai registrato la data della prima segnalazione: oltre i 3 mesi questa strada potrebbe essere chiusa (da verificare con un legale).',
    'negoziazione-for-professionals':
      'Per chi scrive per la propria attività prima serve la negoziazione assistita (da verificare con un legale).',
    'only-announcements':
      "Dalle fonti risultano annunci del 2023, non un'azione a cui aderire oggi.",
    'no-individual-payment-known': 'Non risulta che porti un pagamento al singolo utente.',
  },
  contacts: {
    address: 'Sede legale',
    phone: 'Telefono',
    'tax-code': 'Codice fiscale e partita IVA',
    pec: 'PEC',
  },
  contactStatus: (status, date) => {
    if (status === 'look-up') return 'da cercare su INI-PEC o al Registro imprese';
    if (status === 'crisis-2023')
      return 'numero della crisi del 2023: non sappiamo se risponde ancora';
    return `visto in una fonte ${withArticle('del', day(date ?? ''))}: da verificare`;
  },
  letters: {
    reclamo: {
      name: 'Reclamo',
      purpose:
        'Racconta il fatto e il danno e chiede una risposta. Da solo non interrompe la prescrizione.',
    },
    diffida: {
      name: 'Diffida e messa in mora',
      purpose: 'Chiede il pagamento entro un termine e interrompe la prescrizione.',
    },
    rimborso: { name: 'Richiesta di rimborso', purpose: 'Chiede indietro il canone, se pagavi.' },
    indennizzo: {
      name: 'Richiesta di indennizzo',
      purpose: 'Chiede una somma per il disservizio in sé, senza un danno da provare.',
    },
    associazione: {
      name: "Testo per un'associazione",
      purpose: 'Da incollare nel modulo, nella lunghezza che il modulo accetta.',
    },
    mittente: {
      name: 'Lettera a un mittente',
      purpose: "Chiede a chi ti ha scritto il messaggio originale o l'avviso di mancato recapito.",
    },
    pec: {
      name: 'Testo della PEC',
      purpose:
        "Accompagna il dossier e ne riporta l'impronta, così la data della PEC vale anche per lui (da verificare con un legale).",
    },
  },
  unfit: {
    'pec-not-affected': 'Le caselle PEC non risultavano coinvolte.',
    'free-plan': 'Il rimborso riguarda solo i piani a pagamento.',
    'no-sender-to-ask': 'Tra le prove non ci sono email mai arrivate o respinte di cui chiedere.',
  },
  amounts: {
    proven: 'Provato',
    estimated: 'Stimato',
    withoutAmount: (n) => (n === 1 ? '1 danno senza importo' : `${n} danni senza importo`),
    asksMoreThanListed: 'Chiedi più di quanto hai elencato: la lettera non spiega la differenza.',
    asksLessThanListed: 'Chiedi meno di quanto hai elencato.',
    ristoroValue:
      'Valore del ristoro, calcolato da noi sul prezzo di listino: non è denaro ricevuto e non è sottratto da nulla.',
    listPrice: "Prezzo di listino annuo all'inizio del 2023",
    agcomUnproven:
      'È solo un calcolo: non risulta alcuna decisione che applichi la delibera AGCOM 347/18/CONS a una webmail, e al giudice ordinario questi indennizzi non si possono chiedere.',
    agcomDays: 'Giorni interi di 24 ore senza servizio, arrotondati per difetto.',
    agcomTitle: 'Gli importi giornalieri della delibera AGCOM 347/18/CONS',
    agcomInterruption: 'Come mancava il servizio',
    agcomInterruptions: { complete: 'del tutto', partial: 'in parte' },
    agcomSum: ({ days, dailyCents, amount }) =>
      `${plural('it', days, { one: '1 giorno', other: `${formatNumber(days, 'it')} giorni` })} a ${formatEuro(dailyCents, 'it')} al giorno: ${formatEuro(amount.cents, 'it')}`,
    agcomCapped: 'Fermato al massimo che la delibera prevede per i servizi gratuiti.',
    agcomTake: 'Chiedi questa somma come indennizzo',
    agcomTaken: 'È la somma che chiedi come indennizzo: la lettera dice da dove viene.',
    agcomPlanUnknown: "Per questo calcolo di' prima, in «Chi sei», che casella avevi.",
    agcomHoursUnknown:
      "Per questo calcolo di' prima, in «Disservizio», da quando a quando sei rimasto senza posta: le date generali non valgono per tutte le caselle.",
    ristoroTitle: 'Il ristoro annunciato per la tua casella',
    ristoroMonths: (months) => `${months} mesi di abbonamento in più, per`,
    ristoroSpace: (fromGb, toGb) =>
      `Spazio da ${formatNumber(fromGb, 'it')} a ${formatNumber(toGb, 'it')} GB: non ha un prezzo.`,
  },
  limitation: {
    title: 'Scadenze indicative',
    restarted: (date, recipient) =>
      `La tua richiesta scritta (${day(date)}${to(recipient)}) fa ripartire il tempo da quel giorno.`,
    notRestarted: 'Nessuna richiesta scritta di pagamento lo ha ancora fatto ripartire.',
    act: (date, recipient) => `${day(date)}${to(recipient)}`,
    answerDue: ({ recipient, day: due }) =>
      `${recipient.trim() || 'Chi ha ricevuto il reclamo'}: termine che hai dato per rispondere, ${day(due)}.`,
    download: 'Scarica il calendario (.ics)',
    route: { contract: 'Contratto', tort: 'Danno fuori dal contratto' },
    ends: ({ route, ends, passed }) => {
      const name = route === 'contract' ? 'Per il contratto' : 'Per il danno fuori dal contratto';
      return passed
        ? `${name} il tempo sembra finito ${withArticle('il', day(ends))}.`
        : `${name} c'è tempo, indicativamente, fino ${withArticle('al', day(ends))}.`;
    },
    note: "Date indicative, contate dal primo giorno del disservizio o dall'ultima richiesta scritta: da verificare con un legale.",
    uncounted: {
      'not-written':
        "Non l'abbiamo contata: una telefonata o un colloquio non interrompe la prescrizione.",
      'before-outage': "Non l'abbiamo contata: è di prima del disservizio.",
      'after-end': "Non l'abbiamo contata: a quella data il tempo era già finito.",
    },
  },
  calendar: {
    limitation: (route) =>
      route === 'contract'
        ? 'Libero/Virgilio: prescrizione indicativa, contratto'
        : 'Libero/Virgilio: prescrizione indicativa, danno fuori dal contratto',
    limitationNote:
      'Data indicativa calcolata da PostaPersa, da verificare con un legale. Una richiesta scritta ed esplicita prima di questo giorno fa ripartire il tempo.',
    answerDue: ({ recipient }) => `Termine per la risposta di ${recipient}`,
    answerDueNote: "Il termine che hai dato nella tua lettera, contato dal giorno dell'invio.",
  },
  taxCode: {
    empty: '',
    'codice-fiscale': 'Codice fiscale scritto bene.',
    'partita-iva': 'Partita IVA scritta bene.',
    malformed: 'Un codice fiscale ha 16 caratteri, una partita IVA 11 cifre: ricontrolla.',
    'wrong-check': "L'ultimo carattere non torna: forse c'è un errore di battitura.",
  },
  leftOut: (n) =>
    n === 1
      ? 'Una frase non ci stava ed è rimasta fuori.'
      : `${n} frasi non ci stavano e sono rimaste fuori.`,
};
