import type { RuleId } from '@/utils/claim/law';

/** One line per rule, for someone who never opened a code. */
export type LawTexts = {
  meaning: Record<RuleId, string>;
  /** Mark of what no source here supports, or supports only in part. */
  check: string;
  sides: Record<'claim' | 'contrary' | 'procedure' | 'evidence', string>;
};

export const law: LawTexts = {
  check: 'da verificare con un legale',
  sides: {
    claim: 'A tuo favore',
    contrary: 'Che cosa ti verrà opposto',
    procedure: 'Come e quando',
    evidence: 'Le prove',
  },
  meaning: {
    'cc-1218':
      'Chi non esegue bene ciò che deve risarcisce il danno, se non prova che la causa non dipendeva da lui. Tu provi il contratto e dici che cosa non ha funzionato.',
    'cc-1219-2943':
      'Una richiesta scritta ed esplicita mette in mora la società e interrompe la prescrizione. Una telefonata o una semplice lamentela no.',
    'cc-1223':
      'Si risarciscono la perdita subita e il guadagno mancato, se sono conseguenza immediata e diretta.',
    'cc-1225':
      'Senza dolo si risarcisce solo il danno che si poteva prevedere quando è nato il contratto. È una difesa forte per Italiaonline.',
    'cc-1226':
      "Se l'importo non si può provare, il giudice lo stima; ma che il danno ci sia stato va provato comunque.",
    'cc-1227':
      "Il risarcimento si riduce, o si perde, per il danno che potevi evitare con un po' di cura. Per questo ti chiediamo che cosa hai fatto per limitarlo.",
    'cc-1228':
      'Chi si serve di un fornitore risponde anche di lui: è la risposta a «è stata colpa del fornitore».',
    'cc-1229': 'La clausola che esclude la responsabilità per dolo o colpa grave è nulla.',
    'cc-1341':
      'Le clausole più pesanti di un contratto già scritto valgono solo se approvate a parte per iscritto.',
    'cc-2043': 'Danno ingiusto fuori dal contratto: una strada alternativa, con tempi più brevi.',
    'cc-2697':
      'Chi chiede deve provare i fatti. Chi ha chiesto i danni per un fastidio senza prove rigorose non li ha avuti.',
    'cc-2712':
      "Un'email vale come prova se non è contestata in modo preciso; se lo è, il giudice guarda quanto è integra e sicura.",
    'eidas-41':
      'Qualunque marca temporale si può portare come prova. Una qualificata ha in più la presunzione che la data sia esatta e i dati integri.',
    'cc-2946-2947':
      'Dieci anni per il contratto, cinque per il danno fuori dal contratto; poi il diritto si prescrive.',
    'consumo-33':
      'Per un consumatore si presume vessatoria la clausola che toglie o limita i diritti se il servizio non viene dato, in tutto o in parte.',
    'consumo-36': 'La clausola vessatoria è nulla, il resto del contratto resta valido.',
    'consumo-135-octies':
      'Norme sui servizi digitali per i consumatori, anche pagati con i dati personali. Hanno un termine di 26 mesi: nel 2026 le lettere si fondano sul codice civile.',
    'gdpr-82':
      'Chi subisce un danno da una violazione dei dati può essere risarcito; la sola violazione non basta.',
    'cpc-840-bis':
      "L'azione di classe per chi ha diritti uguali. Non ne risulta una depositata per questo disservizio; l'azione individuale resta possibile.",
    'terms-6-1':
      'Secondo una citazione del gennaio 2023, le condizioni di Italiaonline escludono rimborsi, indennizzi e risarcimenti per le interruzioni. Il testo esatto non lo abbiamo: allega le condizioni che hai accettato.',
    'cass-2358-2019':
      'Una piccola impresa con la linea guasta ha avuto solo i 370 euro di indennizzo: il danno patrimoniale e quello esistenziale non erano provati.',
    'cass-25442-2024':
      "Per la perdita di un'occasione non bastano probabilità pari a quelle degli altri: serve un legame quasi certo con il fatto.",
  },
};
