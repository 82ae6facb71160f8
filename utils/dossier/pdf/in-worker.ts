import type { LetterDocument } from '@/utils/claim/letters/document';
import type { Dossier } from '@/utils/dossier/schema';
import { DETAILED } from './context';
import type { PdfAnswer, PdfRequest } from './serve';

/** Makes a PDF in a worker. Throws what the worker threw, in its words. */
function pdfInWorker(request: PdfRequest): Promise<Uint8Array<ArrayBuffer>> {
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

/** The worker is sent the hops of those pieces of evidence alone that are told at length. */
export function dossierInWorker(
  dossier: Dossier,
  options: Extract<PdfRequest, { kind: 'dossier' }>['options'],
): Promise<Uint8Array<ArrayBuffer>> {
  const evidence = dossier.evidence.map((item, index) =>
    index < DETAILED ? item : { ...item, hops: [] },
  );
  return pdfInWorker({ kind: 'dossier', dossier: { ...dossier, evidence }, options });
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
