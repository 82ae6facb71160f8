import { formatNumber, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');

/** Whom to turn to, and the letters as they are chosen, read, edited and saved. */
export const letters = {
  title: 'A chi rivolgersi e lettere',
  intro:
    'Le strade che conosciamo, quelle adatte al tuo caso per prime, e le lettere già scritte con i tuoi dati. Niente parte da qui: le lettere le invii tu.',

  guide: {
    title: 'A chi rivolgersi',
    intro:
      'Le notizie vengono da fonti datate, quasi tutte del 2023: prima di muoverti verifica che valgano ancora.',
    why: 'Perché',
    what: "Che cos'è",
    suits: 'A chi è adatta',
    asks: 'Che cosa chiede',
    cost: 'Quanto costa',
    gives: 'Che cosa le porti da qui',
    uncertain: 'Che cosa è incerto',
    contacts: 'Recapiti',
    sources: 'Fonti',
    roles: {
      consumer: 'chi usava la casella per sé',
      professional: 'chi la usava per la sua attività',
    },
    plans: { paying: 'caselle a pagamento', free: 'caselle gratuite' },
    unsuitable: (n: number) =>
      plural('it', n, {
        one: '1 strada non adatta al tuo caso',
        other: `${number(n)} strade non adatte al tuo caso`,
      }),
    write: (letter: string) => `Scrivi: ${letter}`,
  },

  contrary: {
    title: 'Che cosa ti verrà opposto',
    intro:
      'Sono gli argomenti più forti contro la tua richiesta. Meglio conoscerli prima: una richiesta che li ignora di solito non riesce.',
  },

  drafts: {
    title: 'Le lettere',
    choose: 'Quale lettera',
    sender: 'A quale mittente',
    unfit: 'Questa lettera non serve al tuo caso',
    blanks: (n: number) =>
      plural('it', n, {
        one: 'Manca ancora 1 cosa: è evidenziata.',
        other: `Mancano ancora ${number(n)} cose: sono evidenziate.`,
      }),
    draft: 'Non manca niente. Rileggila; quando ti convince, togli la riga «Bozza» e inviala tu.',
    complete: 'Non manca niente, e non è più una bozza.',
    sheet: 'Testo della lettera',
    editLine: (line: string) => `Modifica «${line}»`,
    line: 'Riga della lettera',
    done: 'Fatto',
    original: 'Rimetti il testo di prima',
    remove: 'Togli la riga',
    removed: 'Riga tolta',
    stale: (n: number) =>
      plural('it', n, {
        one: 'Una tua modifica riguardava una riga che poi è cambiata con il fascicolo',
        other: `${number(n)} tue modifiche riguardavano righe che poi sono cambiate con il fascicolo`,
      }),
    staleHint: 'Non è più nella lettera. Copia quello che ti serve, poi cancellala.',
    forget: 'Cancella',
    saveDocx: 'Salva come DOCX',
    docxHint: 'DOCX si modifica con Word o LibreOffice; PDF è pronto da stampare o allegare.',
    savePdf: 'Salva come PDF',
    copyText: 'Copia il testo',
    inDossier: 'Metti questa lettera nel dossier',
    inDossierHint: 'Nella cartella lettere, come PDF e come DOCX.',
    notInDossier:
      "Questo testo riporta l'impronta del dossier: non può stare nel dossier, va nella PEC che lo accompagna.",
  },

  webForm: {
    title: 'Per un modulo web',
    limit: 'Quanti caratteri accetta il modulo',
    limitHint: 'Di solito è scritto sotto il campo del modulo.',
    text: 'Testo da incollare',
    used: (used: number, limit: number) => `${number(used)} caratteri su ${number(limit)}`,
    whole: "C'è tutto.",
    leftOut: 'Rimasto fuori',
  },

  law: {
    title: 'Le norme che questa lettera cita',
    none: 'Questa lettera non cita norme.',
  },

  askSender: {
    title: 'Chiedi la prova al mittente',
    intro:
      "Di un'email mai arrivata la prova è da chi l'ha scritta: l'originale inviato, o l'avviso di mancato recapito. Ecco il testo da mandargli.",
  },
};
export type LettersTexts = typeof letters;
