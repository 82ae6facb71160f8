import type { Dossier } from '@/utils/dossier/schema';
import { loadFonts } from '@/utils/pdf/font-files';
import type { DossierPdfOptions } from './context';
import { dossierPdf } from './dossier-pdf';

export type PdfRequest = { dossier: Dossier; options: Omit<DossierPdfOptions, 'fonts'> };
/** Errors do not cross into another context: their text does. */
export type PdfAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: string };

/** Makes each dossier that a worker is sent into a PDF. */
export function servePdf(worker: Window & typeof globalThis): void {
  worker.addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
    const answer = await make(data).catch((error: unknown): PdfAnswer => {
      return { ok: false, error: error instanceof Error ? (error.stack ?? '') : String(error) };
    });
    worker.postMessage(answer);
  });
}

async function make({ dossier, options }: PdfRequest): Promise<PdfAnswer> {
  const fonts = await loadFonts((...request) => fetch(...request));
  return { ok: true, bytes: await dossierPdf(dossier, { ...options, fonts }) };
}
