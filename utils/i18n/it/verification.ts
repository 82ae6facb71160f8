/** What "Verifica un dossier" says; the keys are the codes of `utils/dossier/verify`. */
export const verification = {
  outcomes: {
    intact: 'Il dossier è integro: ogni file corrisponde alla sua impronta.',
    flawed: 'Il dossier non torna: guarda qui sotto che cosa non corrisponde.',
    refused: 'Questo file non si può verificare.',
  },

  refusals: {
    'not-a-zip': 'Non è un file zip.',
    truncated: 'Lo zip è incompleto, oppure ha dei dati in più dopo la fine. Prova a riscaricarlo.',
    malformed: 'Lo zip non è scritto come dovrebbe.',
    'multi-disk': 'Lo zip è diviso in più parti: serve il file intero.',
    'too-many-entries': 'Lo zip contiene troppi file.',
    encrypted: 'Lo zip è protetto da una password.',
    'compression-unknown': 'Lo zip usa una compressione che qui non si sa leggere.',
    'unsafe-path': 'Lo zip contiene un file che finirebbe fuori dalla sua cartella.',
    'duplicate-path': 'Lo zip contiene due file con lo stesso nome.',
    'symbolic-link': 'Lo zip contiene un collegamento al posto di un file.',
    'overlapping-entries': 'Nello zip più file occupano lo stesso posto.',
    bomb: 'Lo zip si gonfierebbe a dismisura: non lo apro.',
    'not-a-bag': 'Lo zip non contiene un dossier: manca il file bagit.txt.',
    'several-bags': 'Lo zip contiene più di un dossier: verificane uno alla volta.',
    'tag-file-too-large': 'Un file di servizio del dossier è troppo grande.',
  },

  states: {
    intact: 'integro',
    unsealed: 'presente, senza impronta di riferimento',
    altered: 'modificato: non corrisponde alla sua impronta',
    damaged: 'danneggiato: non si legge per intero',
    missing: 'mancante',
    unlisted: 'in più: nessun elenco lo nomina',
    'to-fetch': 'da scaricare altrove: qui non si scarica nulla',
  },

  findings: {
    'declaration-malformed': () => 'Il file bagit.txt non è scritto come vuole lo standard.',
    'version-unknown': (version: string) => `Versione di BagIt non prevista: ${version}.`,
    'encoding-unknown': (encoding: string) => `Codifica dei testi non conosciuta: ${encoding}.`,
    'no-top-folder': () => 'I file non stanno in una cartella, come di solito in uno zip.',
    'outside-the-bag': (path: string) => `File estraneo, fuori dal dossier: ${path}.`,
    'no-payload-manifest': () => 'Manca un elenco delle impronte che si possa controllare.',
    'algorithm-unknown': (name: string) => `Tipo di impronta non conosciuto: ${name}.`,
    'algorithm-weak': (name: string) =>
      `${name}: questo tipo di impronta è superato, oggi si può falsificare.`,
    'manifest-line-malformed': (line: string) => `Riga illeggibile in un elenco: ${line}`,
    'manifest-path-unsafe': (path: string) =>
      `Un elenco nomina un file fuori dal dossier: ${path}.`,
    'manifest-path-twice': (path: string) => `Un elenco nomina due volte lo stesso file: ${path}.`,
    'manifest-path-unusual': (path: string) =>
      `Nome scritto in modo insolito in un elenco: ${path}.`,
    'manifest-incomplete': (subject: string) => `Un elenco non nomina tutti i file: ${subject}.`,
    'fetch-line-malformed': (line: string) => `Riga illeggibile in fetch.txt: ${line}`,
    'info-line-malformed': (line: string) => `Riga illeggibile in bag-info.txt: ${line}`,
    'oxum-malformed': (oxum: string) => `Payload-Oxum non è scritto come dovrebbe: ${oxum}.`,
    'oxum-wrong': (oxums: string) =>
      `Il numero dei file o dei byte non torna (dichiarati / trovati): ${oxums}.`,
    'paths-collide': (path: string) =>
      `Su alcuni computer questo nome si confonde con un altro: ${path}.`,
    'dossier-unreadable': () => 'dossier.json non si può leggere.',
    'dossier-version-unknown': () =>
      'Il dossier è di una versione più recente: i suoi dati qui non si possono giudicare.',
    'dossier-invalid': (field: string) => `dossier.json non segue il suo schema, qui: ${field}`,
    'evidence-file-missing': (id: string) => `Manca il file della prova ${id}.`,
    'evidence-hash-differs': (id: string) =>
      `Il file della prova ${id} non è quello registrato nel dossier.`,
    'evidence-quarantined': (id: string) =>
      `La prova ${id} è in quarantena: il dossier stesso dice che i suoi byte sono cambiati.`,
    'evidence-without-custody': (id: string) =>
      `Il registro di custodia non dice come è stata acquisita la prova ${id}.`,
    'custody-missing': () => 'Manca il registro di custodia.',
    'custody-unreadable': (line: string) =>
      `La riga ${line} del registro di custodia non si può leggere.`,
    'custody-broken': (line: string) =>
      `La catena del registro di custodia si interrompe alla riga ${line}.`,
    'custody-head-differs': () => 'Il registro di custodia non finisce dove dice il dossier.',
  },

  timestamps: {
    valid:
      "La marca temporale corrisponde al dossier e la firma è corretta. Se l'autorità è qualificata (eIDAS, art. 41) si controlla nell'elenco dei prestatori di fiducia.",
    malformed: 'Il file della marca temporale non è una marca temporale.',
    rejected: "L'autorità ha rifiutato di apporre la marca temporale.",
    'other-imprint': 'La marca temporale riguarda un altro file, non questo dossier.',
    'other-nonce': "La marca temporale risponde a un'altra richiesta.",
    'certificate-absent':
      'Nella marca temporale manca il certificato: qui la firma non si può controllare.',
    'signature-wrong': 'La firma della marca temporale non è corretta.',
    'certificate-unfit':
      'Il certificato della marca temporale non è adatto a marcare, o non era valido in quel momento.',
  },
};

export type VerificationTexts = typeof verification;
