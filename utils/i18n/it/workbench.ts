import { formatNumber, plural } from '../format';

const number = (n: number) => formatNumber(n, 'it');

export const workbench = {
  title: 'Il mio fascicolo',
  mailbox: 'Casella',
  outage: 'Disservizio',
  navigation: 'Parti del fascicolo',
  sections: {
    checklist: 'Che cosa manca',
    evidence: 'Prove',
    outage: 'Disservizio',
    damages: 'Danni',
    claimant: 'Chi sei',
    complaints: 'Reclami e ristoro',
    request: 'Richiesta',
    letters: 'A chi rivolgersi e lettere',
    export: 'Rileggi ed esporta',
    verify: 'Verifica un dossier',
    backup: 'Copia di sicurezza',
  },
  saved: 'Tutto si salva mentre scrivi, su questo computer.',

  noMailbox: {
    title: 'Prima apri la tua posta',
    next: 'Il fascicolo è di una casella, e in questo browser PostaPersa non ne conosce ancora nessuna. Entra nella tua posta: il pannello compare accanto ai messaggi e comincia da solo.',
    copy: 'Hai già una copia di sicurezza, fatta qui o altrove? Riprendila da «Copia di sicurezza».',
  },

  checklist: {
    title: 'Che cosa manca',
    intro:
      'Un passo alla volta, in ordine di importanza. Nulla è obbligatorio: puoi esportare anche adesso.',
    progress: (done: number, total: number) =>
      `${plural('it', done, { one: '1 passo fatto', other: `${number(done)} passi fatti` })} su ${number(total)}`,
    states: { done: 'Fatto', next: 'Il prossimo passo', todo: 'Da fare' },
    steps: {
      safe: {
        title: 'Metti al sicuro le email',
        todo: 'Salva gli originali adesso: nella posta, dal pannello, con «Segna tutte le email in ritardo». Virgilio, per esempio, cancella le email dopo 90 giorni senza accessi.',
        done: 'Non resta nessuna email in ritardo da salvare.',
        action: 'Apri la posta',
      },
      evidence: {
        title: 'Segna le prove',
        todo: 'Apri la posta e segna le email che contano, anche quelle mai arrivate.',
        done: 'Le email che contano sono tra le prove, o hai detto che non hai avuto danni.',
        action: 'Vai alle prove',
      },
      cost: {
        title: 'Racconta che cosa ti è costato',
        todo: "Un'email in ritardo da sola vale poco: spiega che cosa hai perso, e quanto.",
        done: 'Hai raccontato un danno con il suo importo, o hai detto che non ce ne sono stati.',
        action: 'Racconta i danni',
      },
      who: {
        title: 'Scrivi chi sei',
        todo: 'Nome, indirizzo e tipo di casella servono per le lettere e per il dossier.',
        done: 'I tuoi dati ci sono.',
        action: 'Completa i tuoi dati',
      },
      read: {
        title: 'Rileggi tutto',
        todo: 'Guarda che cosa uscirà dal tuo computer, e togli quello che non vuoi mostrare.',
        done: 'Hai già esportato un dossier.',
        action: 'Rileggi',
      },
      export: {
        title: 'Esporta il dossier',
        todo: 'Un solo file da consegnare a chi ti assiste.',
        done: 'Il dossier è tra i tuoi download.',
        action: 'Esporta',
      },
    },
    late: (n: number) =>
      plural('it', n, {
        one: '1 email in ritardo non è ancora salvata.',
        other: `${number(n)} email in ritardo non sono ancora salvate.`,
      }),
  },

  evidence: {
    title: 'Prove',
    empty: 'Ancora nessuna prova.',
    emptyNext: 'Apri la posta e premi «Segna come prova», oppure aggiungi qui i file che hai.',
    count: (shown: number, all: number) =>
      shown === all ? `${number(all)} in tutto` : `${number(shown)} di ${number(all)}`,
    duplicates: (n: number) =>
      plural('it', n, {
        one: '1 è un doppione e non si conta',
        other: `${number(n)} sono doppioni e non si contano`,
      }),
    columns: {
      kind: 'Che cosa',
      from: 'Da',
      subject: 'Oggetto',
      sent: 'Inviata',
      delay: 'Ritardo',
      category: 'Argomento',
    },
    select: (subject: string) => `Seleziona «${subject}»`,
    selectAll: 'Seleziona tutte',
    edit: (subject: string) => `Modifica «${subject}»`,
    selected: (n: number) =>
      plural('it', n, { one: '1 selezionata', other: `${number(n)} selezionate` }),
    setKind: 'Cambia che cosa',
    keepKind: "Lascia com'è",
    setCategory: 'Argomento per tutte',
    apply: 'Applica',
    removeSelected: 'Togli dalle prove',
    table: 'Tabella delle prove',
    files: {
      title: 'Aggiungi email da file',
      button: 'Scegli i file',
      hint: 'Trascina qui file .eml, anche molti, o uno .zip che li contiene. Gli originali si salvano così come sono.',
      importing: 'Salvo i file',
      added: (n: number) =>
        plural('it', n, { one: '1 email aggiunta', other: `${number(n)} email aggiunte` }),
      duplicates: (n: number) =>
        plural('it', n, { one: "1 c'era già", other: `${number(n)} c'erano già` }),
      rejected: (n: number) =>
        plural('it', n, {
          one: '1 file non è stato aggiunto',
          other: `${number(n)} file non sono stati aggiunti`,
        }),
      reasons: {
        'not-a-message': "non è un'email",
        'outlook-msg': 'è un file di Outlook: salvalo come .eml e riprova',
        'too-large': 'è troppo grande',
        unreadable: 'non si riesce a leggere',
      },
    },
    documents: {
      title: 'Documenti allegati',
      intro: 'Ricevute, contratti, schermate: restano negli originali, con la loro impronta.',
      button: 'Aggiungi documenti',
      hint: 'Trascina qui PDF o immagini.',
      none: 'Nessun documento.',
      remove: (name: string) => `Togli ${name}`,
    },
  },

  outagePage: {
    title: 'Il disservizio',
    noGap: 'La casella non è ancora stata letta.',
    noGapNext: 'Apri la posta e premi «Analizza la casella» nel pannello PostaPersa.',
  },

  export: {
    title: 'Rileggi ed esporta',
    intro: 'Questo è tutto quello che uscirà dal tuo computer, per mano tua, in un solo file.',
    rows: {
      evidence: 'Email e altre prove',
      damages: 'Danni',
      documents: 'Documenti allegati',
      claimant: 'I tuoi dati',
      complaints: 'Reclami',
      letters: 'Lettere',
      size: 'Dimensione degli originali',
    },
    originals: (n: number) =>
      plural('it', n, { one: '1 email originale', other: `${number(n)} email originali` }),
    heldBack: (n: number) =>
      plural('it', n, {
        one: '1 email senza il suo testo',
        other: `${number(n)} email senza il loro testo`,
      }),
    declared: (n: number) =>
      plural('it', n, {
        one: '1 racconto senza originale',
        other: `${number(n)} racconti senza originale`,
      }),
    refused: (n: number) =>
      plural('it', n, {
        one: '1 email che il server non ha dato: solo oggetto, cartella e motivo, in eccezioni.csv',
        other: `${number(n)} email che il server non ha dato: solo oggetto, cartella e motivo, in eccezioni.csv`,
      }),
    missing: 'non fornito',
    notHere: 'Il resto della tua posta e la password non sono nel file.',
    leaveOut: 'Tieni per te il testo di alcune email',
    leaveOutHint:
      'Di queste escono solo intestazioni e impronta. Chi riceve il dossier vede che il testo manca.',
    shorten: 'Accorcia gli indirizzi degli altri nel PDF',
    shortenHint: 'Nelle email originali, nella cartella prove, restano interi.',
    language: 'Lingua del dossier',
    languages: { it: 'Italiano', en: 'Inglese' },
    button: 'Esporta il dossier',
    lastExport: (when: string) => `Ultimo dossier: ${when}`,
  },

  verify: {
    title: 'Verifica di un dossier',
    intro:
      'Controlla un dossier di chiunque, senza inviarlo a nessuno: i file, le impronte, il registro di custodia, la marca temporale.',
    choose: 'Scegli il file',
    hint: 'Trascina qui il file .zip del dossier.',
    checking: 'Controllo il dossier',
    files: (n: number) =>
      plural('it', n, { one: '1 file controllato', other: `${number(n)} file controllati` }),
    wrongFiles: (n: number) =>
      plural('it', n, { one: '1 file non torna', other: `${number(n)} file non tornano` }),
    allFiles: 'Tutti i file, uno per uno',
    findings: 'Osservazioni',
    tagManifest: 'Impronta SHA-256 di tagmanifest-sha256.txt',
    tagManifestHint:
      "Vale per l'intero dossier, ed è quella che riceve la marca temporale. L'impronta del file .zip, detta all'esportazione, è un'altra.",
    custody: (n: number) =>
      plural('it', n, {
        one: 'Registro di custodia: 1 annotazione',
        other: `Registro di custodia: ${number(n)} annotazioni`,
      }),
    notOurs: 'Non è un dossier di PostaPersa: è stato controllato come archivio BagIt.',
    record: 'Registro di custodia e marca temporale',
    noTimestamp: 'Nessuna marca temporale.',
    stampedAt: (when: string, authority: string) => `${when}, ${authority}`,
    unknownAuthority: 'autorità non indicata',
    columns: { path: 'File', size: 'Dimensione', state: 'Esito' },
  },

  backup: {
    title: 'Copia di sicurezza',
    intro:
      "Prove e fascicolo stanno solo in questo browser. Se togli l'estensione o il browser, spariscono. Una copia in un file li salva, anche per un altro computer.",
    save: 'Salva una copia',
    restore: 'Riprendi da una copia',
    working: 'Lavoro sulla copia',
    lastBackup: (when: string) => `Ultima copia: ${when}`,
    never: 'Nessuna copia fatta finora.',
    saved: (file: string) => `Copia salvata: ${file}`,
    restored: (evidence: number) =>
      plural('it', evidence, {
        one: 'Ripresa 1 prova',
        other: `Riprese ${number(evidence)} prove`,
      }),
    restoredHint: 'Quello che avevi già qui non è stato toccato.',
  },
};
export type WorkbenchTexts = typeof workbench;
