import type { LetterDocument } from '@/utils/claim/letters/document';
import type { Dossier, DossierEvidence } from '@/utils/dossier/schema';
import { DETAILED, LISTED } from './context';
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

export function dossierInWorker(
  dossier: Dossier,
  options: Extract<PdfRequest, { kind: 'dossier' }>['options'],
): Promise<Uint8Array<ArrayBuffer>> {
  const custody = options.custody.map(({ action, at }) => ({ action, at }));
  return pdfInWorker({
    kind: 'dossier',
    dossier: onlyTold(dossier),
    options: { ...options, custody },
  });
}

/**
 * Of each piece of evidence what the PDF tells of it: whatever the worker is sent is held twice, and
 * there may be very much of it.
 */
export function onlyTold(dossier: Dossier): Dossier {
  const evidence = dossier.evidence.map((item, index) => {
    if (index < DETAILED) return item;
    return index < LISTED ? { ...item, hops: [] } : counted(item);
  });
  return { ...dossier, evidence };
}

/** One that no row tells of: its id, its kind and its delay count. */
function counted(item: DossierEvidence): DossierEvidence {
  const unread = {
    hops: [],
    from: null,
    to: [],
    subject: '',
    note: '',
    sent: null,
    received: null,
  };
  return { ...item, ...unread, messageId: null, file: null, sha256: null, declaration: null };
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
