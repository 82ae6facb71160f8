import { checkTimestamp, type TimestampState } from '@/utils/dossier/timestamp/check';
import { timestampRequest } from '@/utils/dossier/timestamp/request';
import { stampDossier } from '@/utils/dossier/timestamp/stamp';
import { tagManifestOf } from '@/utils/dossier/timestamp/tag-manifest';
import { BagRefusal } from '@/utils/dossier/verify/refusal';
import type { RefusalReason } from '@/utils/dossier/verify/verification';
import { removeFolder } from '@/utils/storage/private-folder';
import { writeTemporary } from '@/utils/storage/temporary-file';
import { ZipRefusal } from '@/utils/zip/refusal';

/** What came of a request for a timestamp, or of its answer. */
export type StampOutcome =
  | { state: 'requested'; file: string }
  | { state: 'stamped'; file: string; time: string; authority: string | null }
  /** The dossier, its request and the authority's answer are all needed. */
  | { state: 'incomplete' }
  | { state: 'not-a-dossier'; reason: RefusalReason }
  | { state: 'rejected'; because: Exclude<TimestampState, 'valid'> };

/** Where a stamped dossier is written before the browser's downloads have it. */
export const STAMPED_FOLDER = 'stamp';
const NONCE_BYTES = 8;
/** RFC 3161 section 3.1. Without a type, Chrome gives the file an ending of its own. */
const REQUEST_TYPE = 'application/timestamp-query';

/** Asks for a timestamp and puts the answer into the dossier; no server is contacted. */
export class StampDesk {
  constructor(
    private readonly save: (file: Blob, name: string) => Promise<void>,
    private readonly root: () => Promise<FileSystemDirectoryHandle>,
    private readonly random: (bytes: number) => Uint8Array,
  ) {}

  request(dossier: Blob): Promise<StampOutcome> {
    return refusing(async () => {
      const { folder, bytes } = await tagManifestOf(dossier);
      const file = `${folder}.tsq`;
      const request = timestampRequest(bytes, this.random(NONCE_BYTES));
      await this.save(new Blob([request], { type: REQUEST_TYPE }), file);
      return { state: 'requested', file };
    });
  }

  /** `files`: the dossier, the request and the answer, in any order. */
  stamp(files: readonly File[]): Promise<StampOutcome> {
    const [dossier, tsq, tsr] = ['.zip', '.tsq', '.tsr'].map((extension) =>
      files.find(({ name }) => name.toLowerCase().endsWith(extension)),
    );
    if (!dossier || !tsq || !tsr) return Promise.resolve({ state: 'incomplete' });
    return refusing(async () => {
      const { folder, bytes } = await tagManifestOf(dossier);
      const [request, response] = [await bytesOf(tsq), await bytesOf(tsr)];
      const { state, token, authority } = await checkTimestamp(response, bytes, request);
      if (state !== 'valid') return { state: 'rejected', because: state };
      const file = `${folder}-con-marca.zip`;
      await this.#saveStamped(await stampDossier(dossier, request, response), file);
      return {
        state: 'stamped',
        file,
        time: token?.time ?? '',
        authority: authority?.subject ?? null,
      };
    });
  }

  async #saveStamped(stream: ReadableStream<Uint8Array<ArrayBuffer>>, name: string): Promise<void> {
    const root = await this.root();
    try {
      const { file } = await writeTemporary(root, STAMPED_FOLDER, name, stream);
      await this.save(file, name);
    } finally {
      await removeFolder(root, STAMPED_FOLDER);
    }
  }
}

/** A file that is no dossier is an answer, not a failure of ours. */
async function refusing(step: () => Promise<StampOutcome>): Promise<StampOutcome> {
  try {
    return await step();
  } catch (error) {
    if (error instanceof ZipRefusal || error instanceof BagRefusal) {
      return { state: 'not-a-dossier', reason: error.reason };
    }
    throw error;
  }
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}
