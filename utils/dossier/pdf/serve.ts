import type { LetterDocument } from '@/utils/claim/letters/document';
import { type LetterPdfOptions, renderPdf } from '@/utils/claim/letters/render/pdf';
import type { Dossier } from '@/utils/dossier/schema';
import { loadFonts } from '@/utils/pdf/font-files';
import type { DossierPdfOptions } from './context';
import { dossierPdf } from './dossier-pdf';

export type PdfRequest =
  | { kind: 'dossier'; dossier: Dossier; options: Omit<DossierPdfOptions, 'fonts'> }
  | { kind: 'letter'; letter: LetterDocument; options: Omit<LetterPdfOptions, 'fonts'> };
/** Errors do not cross into another context: their text does. */
export type PdfAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: string };

/** Makes each dossier or letter that a worker is sent into a PDF. */
export function servePdf(worker: Window & typeof globalThis): void {
  worker.addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
    const answer = await make(data).catch((error: unknown): PdfAnswer => {
      return { ok: false, error: error instanceof Error ? (error.stack ?? '') : String(error) };
    });
    worker.postMessage(answer);
  });
}

async function make(request: PdfRequest): Promise<PdfAnswer> {
  const fonts = await loadFonts((...asked) => fetch(...asked));
  const bytes =
    request.kind === 'dossier'
      ? await dossierPdf(request.dossier, { ...request.options, fonts })
      : await renderPdf(request.letter, { ...request.options, fonts });
  return { ok: true, bytes };
}
