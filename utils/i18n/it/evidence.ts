import type { BackupRefusal } from '@/utils/backup/read';
import type { CustodyAction } from '@/utils/evidence/custody';
import type { Timestamp } from '@/utils/mail/timestamp';
import { formatNumber, formatOffset, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');

/** How the evidence is kept: whether it is sound, its copies, its end. */
export const evidence = {
  integrity: {
    sound: (n: number, when: string) =>
      plural('it', n, {
        one: `1 originale controllato il ${when}: è identico a quando è stato salvato.`,
        other: `${number(n)} originali controllati il ${when}: sono identici a quando sono stati salvati.`,
      }),
    underWay: (n: number) =>
      plural('it', n, {
        one: 'Controllo gli originali salvati: 1 finora.',
        other: `Controllo gli originali salvati: ${number(n)} finora.`,
      }),
    altered: (n: number) =>
      plural('it', n, {
        one: '1 originale non è più identico a quando è stato salvato.',
        other: `${number(n)} originali non sono più identici a quando sono stati salvati.`,
      }),
    gone: (n: number) =>
      plural('it', n, {
        one: "1 originale non c'è più: il browser lo ha perso.",
        other: `${number(n)} originali non ci sono più: il browser li ha persi.`,
      }),
    lost: 'Le prove salvate in questo browser non ci sono più.',
    lostNext:
      'Il browser ha perso i dati di PostaPersa: succede, per esempio, se il disco si guasta. Se hai una copia di sicurezza, riprendila da «Copia di sicurezza» nel fascicolo; le email che sono ancora nella casella puoi segnarle di nuovo. I dossier già esportati restano buoni.',
    alteredNext:
      'Il dossier lo dirà a chi lo riceve. Le email che sono ancora nella casella si riprendono dal pannello, dentro la posta; le altre da «Copia di sicurezza», se ne hai una.',
    fetchAgain: 'Riprendi dalla casella',
    brokenLog: (mailbox: string) =>
      `Il registro di custodia di ${mailbox} è stato modificato o rovinato.`,
    brokenLogNext: 'Gli originali restano validi, ognuno con la sua impronta. Il dossier lo dirà.',
  },

  copies: {
    make: 'Salva una copia',
    due: 'Le tue prove sono solo in questo browser da più di una settimana.',
    dueNext:
      'Esporta il dossier o salva una copia di sicurezza: se togli PostaPersa dal browser, le prove vanno perse.',
  },

  attached: (n: number) =>
    plural('it', n, {
      one: "Dentro questa email c'è un'altra email.",
      other: `Dentro questa email ci sono altre ${number(n)} email.`,
    }),
  offered: (n: number) =>
    plural('it', n, {
      one: "1 email è allegata a un'altra, per esempio l'originale in un avviso.",
      other: `${number(n)} email sono allegate ad altre, per esempio gli originali negli avvisi.`,
    }),
  takeOffered: (n: number) =>
    plural('it', n, { one: 'Aggiungi anche quella', other: 'Aggiungi anche quelle' }),
  filesKind: 'Che cosa mostrano questi file',
  filesKindHint: 'Gli avvisi di mancato recapito li riconosco da solo.',
  takeAttached: 'Aggiungi anche questa',
  duplicate: "È la stessa email di un'altra prova: si conta una volta sola.",
  again: 'Doppione',
  showFirst: (subject: string) => `Vai a «${subject}»`,
  important: 'Importante',
  removed: (subject: string) => `«${subject}» non è più tra le prove.`,

  phase: (name: string, fate: string) =>
    `Spedita in questa fase del disservizio: ${name}. Della posta di quella fase si sa questo: «${fate}»`,
  times: {
    title: 'Gli orari, come sono scritti',
    sources: {
      'date-header': "scritto da chi l'ha spedita (Date)",
      'received-header': 'scritto dal server che l’ha presa in carico (Received)',
      'server-received': 'segnato dalla casella quando è arrivata',
      'server-sent': 'segnato dalla casella come data di invio',
      user: 'detto da te',
    } satisfies Record<Timestamp['source'], string>,
    offset: (minutes: number | null) =>
      minutes === null ? 'senza fuso orario' : `fuso orario UTC${formatOffset(minutes)}`,
    disagree: (header: string, server: string) =>
      `L'ultimo server l'ha presa in carico il ${header}, la casella dice ${server}: nel dossier ci sono entrambi.`,
  },
  bounce: {
    title: 'Avviso di mancato recapito',
    reportingMta: 'Server che avvisa',
    arrival: 'Presa in carico da quel server',
    recipient: 'Destinatario',
    action: 'Esito',
    status: 'Codice',
    diagnostic: 'Il server ha scritto',
    remoteMta: 'Server che ha rifiutato',
    lastAttempt: 'Ultimo tentativo',
    original: "Oggetto dell'email respinta",
    originalDate: 'Spedita',
    originalId: 'Message-ID',
  },
  original: {
    title: "L'originale e che cosa ne dice la casella",
    sha256: 'Impronta SHA-256',
    bytes: 'Dimensione',
    messageId: 'Message-ID',
    folder: 'Cartella nella casella',
    serverId: 'Numero nella casella',
    serverSize: 'Dimensione secondo la casella',
    serverFlags: 'Contrassegni secondo la casella',
    authentication: 'Controlli sul mittente scritti dai server',
    signedBy: 'Firmata da',
  },
  custody: {
    title: 'Registro di custodia',
    actions: {
      acquired: 'Acquisita dalla casella',
      declared: 'Raccontata da te',
      edited: 'Modificata',
      removed: 'Tolta dalle prove',
      restored: 'Ripristinata',
      exported: 'Esportata',
      imported: 'Presa da un file',
      altered: 'Trovata diversa dalla sua impronta',
      refused: 'Non data dal server della posta',
    } satisfies Record<CustodyAction, string>,
    entry: (seq: number, hash: string) => `annotazione ${number(seq)}, impronta ${hash}…`,
  },

  refusals: {
    'not-a-backup': {
      what: 'Questo file non è una copia di sicurezza di PostaPersa.',
      next: 'Scegli il file .zip che hai salvato con «Salva una copia».',
    },
    'newer-version': {
      what: 'Questa copia viene da una versione più nuova di PostaPersa.',
      next: 'Aggiorna PostaPersa e riprova.',
    },
    damaged: {
      what: 'Questa copia di sicurezza è rovinata.',
      next: "Se ne hai un'altra, prova con quella.",
    },
  } satisfies Record<BackupRefusal['reason'], { what: string; next: string }>,
  refusalSafe: "Non ho scritto nulla: quello che c'era è intatto.",
  healed: (n: number) =>
    plural('it', n, {
      one: '1 originale che si era rovinato è di nuovo intero.',
      other: `${number(n)} originali che si erano rovinati sono di nuovo interi.`,
    }),
  restoredBrokenLog: (mailbox: string) =>
    `Il registro di custodia di ${mailbox} nella copia non torna, e non l'ho ripreso: ne comincia uno nuovo, che lo dice.`,

  erase: {
    mailbox: (mailbox: string) => `Cancella solo quello che riguarda ${mailbox}`,
    all: 'Cancella tutto',
    title: 'Cancella quello che è salvato qui',
    going: (mailbox: string) =>
      `Sparisce da questo computer tutto quello che riguarda ${mailbox}, di ogni disservizio: prove, documenti, quello che hai raccontato e il registro di custodia.`,
    goingAll:
      'Sparisce da questo computer tutto quello che hai salvato con PostaPersa, di ogni casella e di ogni disservizio: prove, documenti, quello che hai raccontato e il registro di custodia.',
    noWayBack:
      'Non si può tornare indietro. Nella casella di posta non cambia nulla, e i dossier e le copie già salvati restano dove sono.',
    copyFirst: 'Salva prima una copia',
    confirm: 'Sì, cancella',
    working: 'Cancello…',
    done: 'Cancellato: lo spazio sul disco è di nuovo libero.',
  },
};
export type EvidenceTexts = typeof evidence;
