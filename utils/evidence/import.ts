import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { sha256Hex } from './acquisition';
import { type AttachedOffer, attachedIn, attachedMessage } from './attached';
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

/** One transaction keeps this much: many small messages at once, large ones by themselves. */
const BATCH = { messages: 100, bytes: 16 * 1024 * 1024 };

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
  let batch: Extract<MessageFile, { reason: null }>[] = [];
  let size = 0;
  for await (const file of messagesIn(files)) {
    options.signal?.throwIfAborted();
    if (file.reason !== null) {
      yield { name: file.name, outcome: 'rejected', reason: file.reason };
      continue;
    }
    batch.push(file);
    size += file.bytes.length;
    if (batch.length < BATCH.messages && size < BATCH.bytes) continue;
    yield* keepBatch(batch, store, options);
    batch = [];
    size = 0;
  }
  options.signal?.throwIfAborted();
  yield* keepBatch(batch, store, options);
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
  const blob = outer.sha256 === null ? null : await store.content(outer.sha256);
  const attached = blob && attachedMessage(new Uint8Array(await blob.arrayBuffer()), position);
  if (!attached) throw new EvidenceError('unknown-item', `no message ${position} in ${id}`);
  const decoded = attached.decodedFrom === null ? '' : `, decoded from ${attached.decodedFrom}`;
  const file = `attached message ${position + 1} of ${outer.sha256}${decoded}`;
  const [kept] = await store.keep([await foundIn({ name: file, ...attached }, outer)]);
  return (kept as Kept).evidence;
}

async function* keepBatch(
  batch: readonly { name: string; bytes: Uint8Array<ArrayBuffer> }[],
  store: EvidenceStore,
  options: ImportOptions,
): AsyncGenerator<ImportResult> {
  if (batch.length === 0) return;
  const kept = await store.keep(await Promise.all(batch.map((file) => foundIn(file, options))));
  for (const [index, { name, bytes }] of batch.entries()) {
    const { evidence, outcome } = kept[index] as Kept;
    yield { name, outcome, evidence, attached: attachedIn(bytes) };
  }
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
