import type { TimestampState } from '@/utils/dossier/timestamp/check';
import type { FileState, FindingCode, RefusalReason } from '@/utils/dossier/verify/verification';

/** Everything that `problems.code` can be. */
export type ProblemCode =
  | RefusalReason
  | FindingCode
  | `file-${Exclude<FileState, 'intact' | 'unsealed'>}`
  | `timestamp-${Exclude<TimestampState, 'valid'>}`
  | 'copy'
  | 'not-a-dossier'
  | 'not-read'
  | 'unreadable'
  | 'too-heavy'
  | 'more-problems';

/** Why a dossier failed, or what is odd about it, for a lawyer. */
export const PROBLEM_WORDS: Record<ProblemCode, string> = {
  copy: 'È la copia di un dossier già letto: conta una volta sola.',
  'not-a-dossier': 'È uno zip in ordine, ma non è un dossier di PostaPersa.',
  'not-read': 'È di una versione di PostaPersa che questo comando non conosce.',
  unreadable: 'Il file non si è potuto leggere dal disco.',
  'too-heavy': 'Il controllo ha superato la memoria concessa a un solo dossier.',
  'more-problems': 'Ci sono altri problemi oltre a quelli elencati.',

  'not-a-zip': 'Il file non è uno zip.',
  truncated: 'Il file è troncato: manca la fine.',
  malformed: 'Lo zip è rovinato.',
  'multi-disk': 'Lo zip è diviso in più parti.',
  'too-many-entries': 'Lo zip contiene troppi file.',
  encrypted: 'Lo zip è protetto da password.',
  'compression-unknown': 'Lo zip usa una compressione non ammessa.',
  'unsafe-path': 'Lo zip vuole scrivere fuori dalla sua cartella.',
  'duplicate-path': 'Lo zip contiene due file con lo stesso nome.',
  'symbolic-link': 'Lo zip contiene un collegamento.',
  'overlapping-entries': 'Nello zip i file si sovrappongono.',
  bomb: 'Lo zip è fatto per riempire il disco.',
  'not-a-bag': 'Manca la struttura BagIt.',
  'several-bags': 'Contiene più di un dossier.',
  'tag-file-too-large': 'Un file di servizio è troppo grande.',

  'file-altered': 'Un file non corrisponde alla sua impronta: è stato cambiato.',
  'file-damaged': 'Un file dello zip è danneggiato.',
  'file-missing': 'Manca un file elencato.',
  'file-unlisted': 'C’è un file che nessun elenco riporta.',
  'file-to-fetch': 'Un file andrebbe scaricato da altrove.',

  'declaration-malformed': 'bagit.txt non è scritto come lo standard vuole.',
  'version-unknown': 'La versione di BagIt non è nota.',
  'encoding-unknown': 'La codifica dei testi non è nota.',
  'no-top-folder': 'I file non stanno in una cartella.',
  'outside-the-bag': 'Ci sono file fuori dalla cartella del dossier.',
  'no-payload-manifest': 'Manca l’elenco delle impronte.',
  'algorithm-unknown': 'Un elenco usa un’impronta sconosciuta.',
  'algorithm-weak': 'Un elenco usa un’impronta debole.',
  'manifest-line-malformed': 'Una riga dell’elenco delle impronte non si legge.',
  'manifest-path-unsafe': 'L’elenco indica un percorso fuori dal dossier.',
  'manifest-path-twice': 'L’elenco riporta due volte lo stesso file.',
  'manifest-path-unusual': 'Un nome nell’elenco è scritto in modo insolito.',
  'manifest-incomplete': 'Un elenco non riporta tutti i file.',
  'fetch-line-malformed': 'Una riga di fetch.txt non si legge.',
  'info-line-malformed': 'Una riga di bag-info.txt non si legge.',
  'oxum-malformed': 'Il conto dei byte non si legge.',
  'oxum-wrong': 'Il numero di file o di byte non torna.',
  'paths-collide': 'Due nomi si confondono su alcuni computer.',

  'dossier-unreadable': 'dossier.json non si legge.',
  'dossier-version-unknown': 'dossier.json è di una versione sconosciuta.',
  'dossier-invalid': 'dossier.json non segue il suo schema.',
  'evidence-file-missing': 'Manca il file di una prova.',
  'evidence-hash-differs': 'Una prova non è il messaggio registrato: è stata scambiata.',
  'evidence-quarantined': 'Una prova era già alterata quando il dossier fu scritto.',
  'evidence-without-custody': 'Una prova non compare nel registro di custodia.',
  'custody-missing': 'Manca il registro di custodia.',
  'custody-unreadable': 'Il registro di custodia non si legge.',
  'custody-broken': 'La catena di custodia è spezzata: una riga è stata cambiata.',
  'custody-head-differs': 'Il registro di custodia non finisce dove il dossier dice.',

  'timestamp-malformed': 'La marca temporale non si legge.',
  'timestamp-rejected': 'La marca temporale fu rifiutata.',
  'timestamp-other-imprint': 'La marca temporale è di un altro documento.',
  'timestamp-other-nonce': 'La marca temporale risponde a un’altra richiesta.',
  'timestamp-certificate-absent': 'La marca temporale è senza certificato.',
  'timestamp-signature-wrong': 'La firma della marca temporale non è valida.',
  'timestamp-certificate-unfit': 'Il certificato non può fare marche temporali.',
};
