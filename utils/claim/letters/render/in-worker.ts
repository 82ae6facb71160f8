import type { LetterDocument } from '@/utils/claim/letters/document';
import type { PdfAnswer, PdfRequest } from './serve';

/**
 * Makes a letter's PDF in a worker. `createdAt` is RFC 3339, the only time that the file carries.
 * Throws what the worker threw, in its words.
 */
export function letterInWorker(
  letter: LetterDocument,
  version: string,
  createdAt: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const request: PdfRequest = { letter, creator: `PostaPersa ${version}`, createdAt };
  const worker = new Worker('/letter-worker.js');
  return new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.addEventListener('message', ({ data }: MessageEvent<PdfAnswer>) => {
      if (data.ok) resolve(data.bytes);
      else reject(new Error(data.error));
    });
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
