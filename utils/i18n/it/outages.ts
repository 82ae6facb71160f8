import type { ConflictId, MilestoneId, OutageId, PhaseId } from '@/utils/outages/catalogue';

/** Words of the catalogue of outages, under its ids. Every hour of the sources is "circa". */
const names: Record<OutageId, string> = {
  jan2023: 'Gennaio 2023',
  feb2023: 'Febbraio 2023, interruzioni brevi',
  jun2023: 'Giugno 2023',
};

const milestones: Record<MilestoneId, string> = {
  'jan2023-start': 'Prime segnalazioni: le caselle smettono di funzionare',
  'jan2023-smtp-closed': 'Il server non accetta più la posta in arrivo',
  'jan2023-first-mailboxes': 'Tornano le prime caselle',
  'jan2023-repaired': 'La società annuncia la riparazione; molti utenti sono ancora fuori',
  'jan2023-webmail': 'In serata la società dichiara tutte le caselle raggiungibili via webmail',
  'jan2023-android': 'Le app Android funzionano del tutto',
  'jan2023-ios': "L'app per iPhone e iPad funziona del tutto",
  'jan2023-accessory': 'Ripristinate le funzioni accessorie',
  'feb2023-short-down': 'Nuova interruzione, di pochi minuti',
  'feb2023-new-reports': 'Nuove segnalazioni di problemi e ritardi',
  'jun2023-start': 'Le caselle smettono di funzionare',
  'jun2023-notices': 'Da qui i mittenti ricevono un avviso di mancato recapito',
  'jun2023-end': 'Il servizio torna; al mattino arriva la posta rimasta in coda',
};

const conflicts: Record<ConflictId, string> = {
  'jan2023-start-night-23-24':
    'Una fonte parla della notte tra domenica 23 e lunedì 24, ma domenica era il 22',
  'jan2023-start-february': "Una fonte parla dell'inizio di febbraio",
  'jan2023-refused-never-delivered':
    'Per alcune fonti la posta di questo periodo è stata respinta e non arriverà più',
  'jan2023-refused-without-notice':
    "Secondo un'associazione in molti casi il mittente non ha ricevuto alcun avviso",
  'jan2023-end-27': 'Una fonte mette la fine al 27 gennaio',
  'jan2023-end-still-out': 'Il 30 gennaio molti utenti segnalano ancora problemi',
  'jan2023-end-week': 'Una fonte parla di poco più di una settimana, e di più per alcuni',
  'jan2023-end-ten-days': 'Una fonte parla di circa dieci giorni in tutto',
  'jun2023-start-14': 'Per alcune fonti comincia il 14 giugno',
  'jun2023-start-15': 'Per una fonte comincia il 15 giugno',
  'jun2023-start-7': 'Una fonte, isolata, parla del 7 giugno',
  'jun2023-start-wednesday': 'Una fonte scrive mercoledì 13 giugno, ma mercoledì era il 14',
  'jun2023-end-18': 'Una fonte, isolata, mette la fine al 18 giugno',
};

/** What happened to the mail that was sent in a phase. */
const phases: Record<PhaseId, { name: string; fate: string }> = {
  'jan2023-queued': {
    name: 'Prima della chiusura',
    fate: 'Per lo più accettata, messa in coda e consegnata più tardi; quella scaduta in coda è tornata al mittente.',
  },
  'jan2023-refused': {
    name: 'Dopo la chiusura',
    fate: 'Respinta: il mittente ha avuto un mancato recapito, e se il suo servizio ha riprovato può essere arrivata dopo.',
  },
  'jun2023-delivered-later': {
    name: 'Prime ore e 14 giugno',
    fate: 'Secondo la società, consegnata più tardi.',
  },
  'jun2023-queued': {
    name: '15 giugno, fino alle 15',
    fate: 'Secondo la società, messa in coda e consegnata la mattina del 19 giugno.',
  },
  'jun2023-unexplained': {
    name: 'Dalle 15 del 15 alle 15 del 16 giugno',
    fate: 'Nessuna fonte spiega che cosa ne è stato.',
  },
  'jun2023-refused': {
    name: 'Dalle 15 del 16 giugno',
    fate: 'Non consegnata: ai mittenti è stato dato un avviso di mancato recapito.',
  },
};

export const outages = {
  names,
  milestones,
  conflicts,
  phases,
  about: (time: string) => `circa ${time}`,
  otherwise: 'Altre fonti dicono altro',
};
export type OutageTexts = typeof outages;
