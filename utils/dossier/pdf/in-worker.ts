import type { LetterDocument } from '@/utils/claim/letters/document';
import type { PdfAnswer, PdfRequest } from './serve';

/** Makes the PDF of a dossier or a letter in a worker. Throws what the worker threw, in its words. */
export function pdfInWorker(request: PdfRequest): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker('/pdf-worker.js');
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.ok) resolve(data.bytes);
      else reject(new Error(data.error));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

/** `createdAt` is RFC 3339, the only time that the file carries. */
export function letterInWorker(
  letter: LetterDocument,
  version: string,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const options = { creator: `PostaPersa ${version}`, createdAt };
  return pdfInWorker({ kind: 'letter', letter, options });
}
