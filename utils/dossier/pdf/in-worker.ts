import type { PdfAnswer, PdfRequest } from './serve';

/** Makes a dossier's PDF in a worker. Throws what the worker threw, in its words. */
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
