import type { LetterDocument } from '@/utils/claim/letters/document';
import { loadFonts } from '@/utils/pdf/font-files';
import { type LetterPdfOptions, renderPdf } from './pdf';

export type PdfRequest = { letter: LetterDocument } & Omit<LetterPdfOptions, 'fonts'>;
/** Errors do not cross into another context: their text does. */
export type PdfAnswer = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; error: string };

/** Makes each letter that a worker is sent into a PDF. */
export function serveLetters(worker: Window & typeof globalThis): void {
  worker.addEventListener('message', async ({ data }: MessageEvent<PdfRequest>) => {
    const answer = await make(data).catch((error: unknown): PdfAnswer => {
      return { ok: false, error: error instanceof Error ? (error.stack ?? '') : String(error) };
    });
    worker.postMessage(answer);
  });
}

async function make({ letter, ...options }: PdfRequest): Promise<PdfAnswer> {
  const fonts = await loadFonts((...asked) => fetch(...asked));
  return { ok: true, bytes: await renderPdf(letter, { ...options, fonts }) };
}
