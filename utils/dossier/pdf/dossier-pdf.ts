import type { ComposedDossier } from '@/utils/dossier/schema';
import type { Block } from '@/utils/pdf/block';
import { documentPdf } from '@/utils/pdf/document';
import { type Context, contextOf, type DossierPdfOptions } from './context';
import { chronology } from './sections/chronology';
import { cover } from './sections/cover';
import { custody } from './sections/custody';
import { damages } from './sections/damages';
import { evidence } from './sections/evidence';
import { evidenceAnnex } from './sections/evidence-annex';
import { gap, gapAnnex } from './sections/gap';
import { request } from './sections/request';
import { sourcesAnnex } from './sections/sources';
import { summary } from './sections/summary';
import { limits, verification } from './sections/verification';

const SECTIONS: readonly ((context: Context) => Block[])[] = [
  cover,
  summary,
  chronology,
  gap,
  evidence,
  damages,
  request,
  custody,
  verification,
  limits,
  evidenceAnnex,
  gapAnnex,
  sourcesAnnex,
];

/**
 * `data/dossier.pdf`: the dossier for people. The same dossier and options give the same bytes in
 * every zone and browser. Long work: run it in a worker.
 */
export async function dossierPdf(
  dossier: ComposedDossier,
  options: DossierPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const context = contextOf(dossier, options);
  const { words, mailbox } = context;
  return documentPdf(
    SECTIONS.flatMap((section) => section(context)),
    {
      fonts: options.fonts,
      title: words.documentTitle(mailbox),
      runningTitle: words.runningTitle(mailbox),
      pageLabel: words.page,
      language: options.language,
      creator: `${dossier.generator.name} ${dossier.generator.version}`,
      createdAt: dossier.createdAt,
    },
  );
}
