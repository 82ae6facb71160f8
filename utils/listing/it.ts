import type { Listing } from './listing';

export const it: Listing = {
  name: 'PostaPersa',
  summary:
    'Mostra il vuoto lasciato dal disservizio nella tua casella Libero o Virgilio e ne prepara le prove. Tutto resta sul tuo computer.',
  description: `A gennaio e a giugno 2023 le caselle Libero Mail e Virgilio Mail sono rimaste ferme per giorni. Se ti è costato qualcosa, devi poterlo dimostrare.

PostaPersa lavora dentro la tua webmail:
• ti mostra, con una frase e un grafico, per quanto tempo la tua casella non ha ricevuto nulla, quante email arrivano di solito in un tempo così e quali sono arrivate in ritardo;
• ti fa segnare come prova le email che contano e ne salva l'originale, byte per byte, con la sua impronta SHA-256;
• ti fa raccontare le email mai arrivate e che cosa ti è costato ciascuna;
• prepara un dossier in un file solo, con un PDF da leggere e gli originali, che un'associazione, un avvocato o un giudice di pace può controllare senza PostaPersa;
• controlla il dossier di chiunque.

Che cosa non fa mai: non cambia, non sposta e non cancella nulla nella posta, nemmeno il segno di «letta»; non chiede password; non manda nulla a nessuno. Tutto resta sul tuo computer.

Nel fascicolo trovi anche i modelli di lettera e le strade possibili, con la norma di ciascuna. Sono bozze: PostaPersa non dà consulenza legale, non promette rimborsi e non chiede denaro.

È un progetto indipendente, con il codice aperto: non è di Italiaonline né di un'associazione.`,
  singlePurpose:
    'Raccogliere, nella webmail di Libero e Virgilio, le prove di un disservizio nella propria casella e farne un dossier che altri possano controllare.',
  permissions: {
    webmail:
      'Sono le sole pagine in cui l’estensione lavora: mostra il pannello accanto alla posta e legge la casella con l’interfaccia della webmail stessa, nella sessione dell’utente.',
    storage:
      'Conserva la lingua, l’aspetto, se il pannello è aperto, e avvisa le pagine dell’estensione quando qualcosa è cambiato.',
    unlimitedStorage:
      'Gli originali delle email segnate come prova stanno nel browser: senza questo permesso il browser potrebbe cancellarli quando il disco è pieno.',
    scripting:
      'Mette il pannello nella pagina della webmail solo quando serve: a ogni caricamento gira soltanto un piccolo script.',
    downloads:
      'Salva il dossier tra i download e dice che è pronto solo quando il browser conferma che il file c’è.',
    contextMenus:
      'Aggiunge al menu del tasto destro, solo nelle pagine della webmail, «Segna come prova l’email aperta» e l’apertura del pannello.',
    offscreen:
      'Il dossier viene scritto in un documento nascosto dell’estensione, perché lo sfondo di Chrome non può creare l’indirizzo di un file.',
  },
  remoteCode: 'No. Tutto il codice è nel pacchetto; le pagine non caricano nulla da fuori.',
  privacy: `PostaPersa non raccoglie e non trasmette alcun dato.

Che cosa legge. Nella webmail di Libero e Virgilio legge date, mittenti, oggetti e dimensioni delle email, per calcolare il vuoto del disservizio; di un'email che segni come prova legge e conserva l'originale completo.

Dove resta. Nel browser, sul tuo computer. Nessun server nostro esiste; nessun dato va a noi, a Italiaonline, ad associazioni o ad altri. L'unico sito con cui l'estensione parla è la webmail che hai aperto.

Che cosa esce. Solo i file che esporti tu: il dossier, le lettere, la copia di sicurezza, le impostazioni. A chi darli lo decidi tu.

Come si cancella. Dal fascicolo puoi togliere ogni prova; togliendo l'estensione il browser cancella tutto ciò che conservava.

Niente pubblicità, niente statistiche, niente profili.`,
  review:
    'Il codice si ricostruisce byte per byte dal pacchetto dei sorgenti con «npm ci» e «npm run build» (Node 20). Una webmail finta con dentro il disservizio si avvia con «npm run demo»: non serve una casella vera.',
};
