import { withArticle } from '../date-article';

/** Texts of the dossier's own files: LEGGIMI.txt, bag-info.txt and the tables. */
export const dossier = {
  description: 'Dossier sui disservizi della posta Libero e Virgilio',

  registry: {
    number: 'N.',
    id: 'Identificativo',
    kind: 'Tipo',
    from: 'Mittente',
    to: 'Destinatari',
    subject: 'Oggetto',
    sent: 'Inviata (ora italiana)',
    received: 'Ricevuta (ora italiana)',
    delay: 'Ritardo (h:mm:ss)',
    folder: 'Cartella',
    serverId: 'Identificativo sul server',
    messageId: 'Message-ID',
    file: 'File',
    sha256: 'SHA-256',
    bytes: 'Byte',
    markedAt: 'Segnata come prova (ora italiana)',
    category: 'Categoria',
    note: 'Nota',
    damages: 'Danni collegati (N.)',
  },
  kinds: {
    late: 'arrivata in ritardo',
    bounced: 'respinta al mittente',
    never: 'mai arrivata',
    archive: 'non consultabile quando serviva',
    unsent: 'non inviata',
    access: 'codice o accesso',
  },

  damages: {
    number: 'N.',
    id: 'Identificativo',
    head: 'Voce',
    description: 'Descrizione',
    causalLink: 'Che cosa avrei fatto in tempo',
    deadline: 'Entro quando',
    evidence: 'Prove collegate (N.)',
    amount: 'Importo (EUR)',
    computation: 'Come è calcolato',
    mitigation: 'Che cosa ho fatto per limitare il danno',
    status: 'Stato',
    receipts: 'Documenti',
  },
  heads: {
    'danno-emergente': 'danno emergente',
    'lucro-cessante': 'lucro cessante',
    'perdita-di-chance': 'perdita di chance',
    'danno-non-patrimoniale': 'danno non patrimoniale',
    'rimborso-canone': 'rimborso del canone',
    indennizzo: 'indennizzo',
  },
  statuses: { proven: 'provato', estimated: 'stimato' },
  decimalMark: ',',

  exceptions: {
    reason: 'Motivo',
    item: 'Elemento',
    title: 'Oggetto o nome',
    file: 'File',
    recorded: 'SHA-256 registrato',
    found: 'SHA-256 trovato',
    detail: 'Dettaglio tecnico',
  },
  reasons: {
    'left-out': "contenuto escluso da chi presenta il dossier: restano l'impronta e i dati",
    gone: "il contenuto non è più nell'archivio",
    unreadable: 'il contenuto non si è potuto leggere',
    altered:
      "il contenuto non corrisponde più all'impronta registrata: è nella cartella quarantena",
    'not-acquired': 'il server della posta non ha dato il messaggio',
  },

  documents: { file: 'File', name: 'Nome originale', sha256: 'SHA-256', bytes: 'Byte' },

  readme: (about: { name: string; version: string; createdAt: string }) => `${about.name}

CHE COS'È
Questa cartella raccoglie i dati e le prove di una persona su un'interruzione della sua posta
Libero o Virgilio. È stata scritta con PostaPersa ${about.version} sul computer di quella persona,
${withArticle('il', about.createdAt)} (ora italiana). PostaPersa non è di Italiaonline né di un'associazione.

CHE COSA C'È DENTRO
data/dossier.pdf          il dossier da leggere e da stampare
data/registro-prove.csv   l'elenco delle prove, una per riga
data/danni.csv            l'elenco dei danni, uno per riga
data/prove                i messaggi originali, byte per byte: si aprono con un programma di posta
data/allegati             i documenti aggiunti, con il loro elenco
data/lettere              le lettere preparate, se ci sono
data/custodia.jsonl       che cosa è stato fatto su ogni prova, e quando
data/eccezioni.csv        che cosa non si è potuto leggere o salvare, e perché
data/quarantena           messaggi che non corrispondono più alla loro impronta, se ce ne sono
data/dossier.json         gli stessi dati, per i programmi
marca-temporale           la marca temporale, se è stata chiesta

COME SI CONTROLLA
La cartella segue lo standard BagIt 1.0 (RFC 8493). Il file manifest-sha256.txt porta l'impronta
SHA-256 di ogni file della cartella data: se un file cambia anche di un solo byte, l'impronta non
torna più. Estrai tutto lo zip, apri un terminale in questa cartella e scrivi:

  su Linux   sha256sum -c manifest-sha256.txt
  su macOS   shasum -a 256 -c manifest-sha256.txt
  su Windows, in PowerShell, per un file alla volta:
             Get-FileHash -Algorithm SHA256 data\\dossier.pdf

Su Windows va bene anche 7-Zip: tasto destro sul file, CRC SHA, SHA-256. Il valore deve essere
quello scritto in manifest-sha256.txt.
In alternativa: qualunque programma che controlla una cartella BagIt, oppure PostaPersa, dal
fascicolo, con "Verifica un dossier".

Il file tagmanifest-sha256.txt porta l'impronta di manifest-sha256.txt e degli altri file di
servizio: la sua impronta vale quindi per l'intero dossier.

CHE COSA NON PROVA
Le impronte dicono che nulla è cambiato da quando il dossier è stato scritto. Da sole non danno
una data certa. Può darla una marca temporale: se è qualificata, la data si presume esatta
(regolamento eIDAS, art. 41). Se basti anche l'invio per PEC è da verificare con un legale.
`,
};

export type DossierTexts = typeof dossier;
