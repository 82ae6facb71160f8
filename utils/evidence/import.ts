import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { sha256Hex } from '@/utils/sha256';
import { type AttachedOffer, attachedIn, attachedMessage } from './attached';
import { inBatches, oneAhead } from './batches';
import { EvidenceError } from './errors';
import type { FoundMessage } from './found';
import type { Kept } from './keep';
import { type FileRejection, type MessageFile, messagesIn } from './message-files';
import type { Evidence, EvidenceKind } from './schema';
import type { EvidenceStore } from './store';

export type ImportOptions = {
  mailbox: string;
  outage: string;
  /** What the files show, as the user says; a delivery failure notice is `bounced` anyway. */
  kind: EvidenceKind;
  signal?: AbortSignal;
};

/** What became of one file, or of one message in a zip. */
export type ImportResult =
  | {
      name: string;
      outcome: Kept['outcome'];
      evidence: Evidence;
      /** Messages attached to it, to be taken too where the user wants them. */
      attached: AttachedOffer[];
    }
  | { name: string; outcome: 'rejected'; reason: FileRejection };

/**
 * Takes evidence from files, a batch at a time; each file has its own result. What was reported is
 * on the disk, so an import that was cut off is simply begun again: what is there is `known`.
 * @throws the signal's reason; DOMException where nothing more can be written.
 */
export async function* importFiles(
  files: Iterable<File>,
  store: EvidenceStore,
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  const bytesOf = (file: MessageFile) => (file.reason === null ? file.bytes.length : 0);
  const batches = inBatches(messagesIn(files), bytesOf);
  for await (const results of oneAhead(batches, (batch) => keepBatch(batch, store, options))) {
    yield* results;
  }
}

/**
 * Takes a message that is attached to a piece of evidence as evidence of its own.
 * @throws EvidenceError where the item, its bytes or the attached message are not there.
 */
export async function importAttached(
  id: string,
  position: number,
  store: EvidenceStore,
): Promise<Evidence> {
  const outer = await store.get(id);
  const bytes = outer.sha256 === null ? null : await store.bytes(outer.sha256);
  const attached = bytes && attachedMessage(bytes, position);
  if (!attached) throw new EvidenceError('unknown-item', `no message ${position} in ${id}`);
  const decoded = attached.decodedFrom === null ? '' : `, decoded from ${attached.decodedFrom}`;
  const file = `attached message ${position + 1} of ${outer.sha256}${decoded}`;
  const [kept] = await store.keep([await foundIn({ name: file, ...attached }, outer)]);
  return (kept as Kept).evidence;
}

async function keepBatch(
  batch: readonly MessageFile[],
  store: EvidenceStore,
  options: ImportOptions,
): Promise<ImportResult[]> {
  options.signal?.throwIfAborted();
  const messages = batch.filter((file) => file.reason === null);
  const kept = await store.keep(await Promise.all(messages.map((file) => foundIn(file, options))));
  let position = 0;
  return Promise.all(
    batch.map(async (file): Promise<ImportResult> => {
      if (file.reason !== null)
        return { name: file.name, outcome: 'rejected', reason: file.reason };
      const { evidence, outcome } = kept[position++] as Kept;
      return { name: file.name, outcome, evidence, attached: await attachedIn(file.bytes) };
    }),
  );
}

async function foundIn(
  { name: file, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> },
  { mailbox, outage, kind }: Pick<ImportOptions, 'mailbox' | 'outage' | 'kind'>,
): Promise<FoundMessage> {
  return {
    mailbox,
    outage,
    kind: readBounce(bytes) ? 'bounced' : kind,
    bytes,
    sha256: await sha256Hex(bytes),
    place: null,
    file,
  };
}
