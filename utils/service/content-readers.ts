import type { ReadAnswer, ReadRequest } from './content-reader';

/** After so much a reader ends, and what the browser holds of its reads ends with it. */
const READER_BYTES = 16 << 20;
/** Held of each read beside its bytes: the handles of a blob, in two processes. */
const HANDLE_BYTES = 40 << 10;

/**
 * Workers that read contents, one after the other. Browsers keep what a read leaves behind, bytes and
 * handles, until their collectors come by, a hundred megabytes later; of a worker that has ended they
 * keep nothing. A page starts them: in Firefox a worker that ended another was seen never to go on.
 */
export class ContentReaders {
  #reader: Worker | null = null;
  #readBytes = 0;

  async read(request: ReadRequest): Promise<ReadAnswer> {
    this.#reader ??= new Worker('/content-worker.js');
    const answer = await ask(this.#reader, request);
    for (const content of answer.ok ? answer.contents : []) {
      this.#readBytes += HANDLE_BYTES + (content.state === 'read' ? content.size : 0);
    }
    if (request.isLast || this.#readBytes >= READER_BYTES) this.end();
    return answer;
  }

  end(): void {
    this.#reader?.terminate();
    this.#reader = null;
    this.#readBytes = 0;
  }
}

function ask(reader: Worker, request: ReadRequest): Promise<ReadAnswer> {
  return new Promise((resolve) => {
    reader.onerror = ({ message }) => resolve({ ok: false, error: message });
    reader.onmessage = ({ data }: MessageEvent<ReadAnswer>) => resolve(data);
    reader.postMessage(request, [request.room]);
  });
}
