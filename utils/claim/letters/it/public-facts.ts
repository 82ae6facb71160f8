import type { Block, Line } from '@/utils/claim/letters/document';
import type { LetterInput } from '@/utils/claim/letters/input';
import { betweenDays } from '@/utils/claim/letters/it/words';
import { paragraph, value, write } from '@/utils/claim/letters/line';
import type { SourceCode } from '@/utils/claim/sources/source';
import { isOwnOutage } from '@/utils/outages/own';

/** What the company and the press of the time told of each outage. */
export const PUBLIC_FACTS: Partial<Record<string, { line: Line; sources: SourceCode[] }>> = {
  jan2023: {
    line: write`Nella notte tra il 22 e il 23 gennaio 2023 il Vostro servizio di posta Libero e Virgilio si è interrotto. Durante l'interruzione avete escluso perdite per gli account; in seguito avete comunicato che dalle ore 16 circa del 23 gennaio i server non accettavano più i messaggi in arrivo e che ai mittenti giungeva un avviso di mancato recapito. Avete poi comunicato che il 28 gennaio tutte le caselle erano di nuovo raggiungibili via webmail, e avete attribuito l'interruzione a un difetto del sistema operativo di una nuova tecnologia di archiviazione, fornita da terzi, escludendo un attacco informatico.`,
    sources: ['S001', 'S002', 'S003', 'R02', 'R04', 'R07', 'R08', 'R11', 'R21'],
  },
  jun2023: {
    line: write`Dalle ore 23 circa del 13 giugno 2023 al 19 giugno 2023 il Vostro servizio di posta Libero e Virgilio si è interrotto, in occasione di una manutenzione dei sistemi. Secondo le informazioni pubblicate allora, dalle ore 15 circa del 16 giugno e fino al ripristino i mittenti ricevevano un avviso di mancato recapito.`,
    sources: ['R10', 'R28', 'R34', 'R35'],
  },
};

/**
 * What the company knows already, so that a short text leaves it out before the user's own facts.
 * Only the days, for an outage of which little was told; nothing public for the user's own one.
 */
export function publicFacts({ outage }: LetterInput): Block[] {
  if (isOwnOutage(outage.id)) return [];
  const told = PUBLIC_FACTS[outage.id]?.line;
  const daysOnly = write`Il Vostro servizio di posta Libero e Virgilio non ha funzionato regolarmente ${value(betweenDays(outage))}.`;
  return [paragraph(3, told ?? daysOnly)];
}
