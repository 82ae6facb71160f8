import browser, { type Runtime } from 'webextension-polyfill';
import * as z from 'zod/mini';
import type { Copies } from '@/utils/backup/saved';
import { type ExportJob, exportJobSchema, exportRequestSchema } from '@/utils/dossier/job';
import { acquisitionSchema, declaredSchema } from '@/utils/evidence/acquisition';
import type { EvidenceCounts } from '@/utils/evidence/counts';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { StoredDocument } from '@/utils/evidence/documents';
import type { Integrity } from '@/utils/evidence/integrity';
import { refusalSchema } from '@/utils/evidence/refusal';
import { type Evidence, evidenceKindSchema } from '@/utils/evidence/schema';
import type { Hint } from '@/utils/gap/hints';
import type { GapResult } from '@/utils/gap/schema';
import { listingSchema } from '@/utils/mail/listing';
import type { MessageRef } from '@/utils/mail/message';
import {
  type FolderRecord,
  folderRoleSchema,
  hostSchema,
  type Mailbox,
} from '@/utils/mailbox/schema';
import { ownOutageSchema } from '@/utils/outages/own';
import { isWebmailPage } from '@/utils/webmail/urls';

/**
 * Every message between our contexts. All of them go to the background, may be repeated without harm
 * and are checked where they arrive. What changed is told through `utils/storage/changes`.
 */
const inMailbox = z.object({ mailbox: z.string() });
const inFolder = z.extend(inMailbox, { folder: z.string() });
const onItem = z.object({ id: z.string() });
const outageOf = z.extend(inMailbox, { outage: z.string() });

export const REQUESTS = {
  /** Puts the interface into the tab that asks. */
  'panel.load': z.object({}),
  /** Opens the workbench in a tab, at a section by its id. */
  'workbench.open': z.object({ section: z.exactOptional(z.string()) }),

  'mailbox.open': z.object({ host: hostSchema, address: z.nullable(z.string()) }),
  'mailbox.all': z.object({}),
  'mailbox.update': z.extend(inMailbox, {
    change: z.object({
      excludedFolders: z.exactOptional(z.array(z.string())),
      off: z.exactOptional(z.boolean()),
      outage: z.exactOptional(z.string()),
      ownOutages: z.exactOptional(z.array(ownOutageSchema)),
    }),
  }),

  /** The reading of a mailbox, page by page (`ReadingSink`). */
  'reading.folder': z.extend(inMailbox, {
    folder: z.object({
      id: z.string(),
      title: z.string(),
      role: folderRoleSchema,
      total: z.nullable(z.number()),
    }),
  }),
  'reading.ids': inFolder,
  'reading.append': z.extend(inFolder, {
    page: z.int(),
    listing: listingSchema,
    malformed: z.array(
      z.object({ folder: z.string(), id: z.nullable(z.string()), reason: z.string() }),
    ),
  }),
  'reading.remove': z.extend(inFolder, { ids: z.array(z.string()) }),
  'reading.reset': inFolder,
  'reading.complete': z.extend(inFolder, {
    state: z.nullable(z.object({ validity: z.string(), total: z.number(), next: z.string() })),
  }),
  'reading.finish': z.extend(inMailbox, { folders: z.array(z.string()) }),

  /** What the stored listing says of an outage; null while the mailbox was never read to its end. */
  'gap.analyse': outageOf,

  'evidence.list': inMailbox,
  /** How much is kept for an outage: whoever needs no more is not sent the pieces themselves. */
  'evidence.counts': outageOf,
  /** One part of a message's bytes on their way to be kept. */
  'evidence.part': z.object({
    transfer: z.string(),
    part: z.int(),
    bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  'evidence.acquire': acquisitionSchema,
  'evidence.refuse': refusalSchema,
  'evidence.declare': declaredSchema,
  'evidence.remove': onItem,
  'evidence.restore': onItem,
  'evidence.edit': z.extend(onItem, {
    fields: z.object({
      kind: z.exactOptional(evidenceKindSchema),
      note: z.exactOptional(z.string()),
      category: z.exactOptional(z.nullable(z.string())),
      important: z.exactOptional(z.boolean()),
    }),
  }),

  /** What more an item tells: where it waited, the notice in it, messages attached to it. */
  'evidence.detail': onItem,
  'evidence.importAttached': z.extend(onItem, { position: z.int() }),
  /** Whether what is stored is still what was recorded. */
  'evidence.integrity': z.object({}),

  /** Files cannot be sent: the pages of the extension add documents and read files themselves. */
  'documents.list': outageOf,
  'documents.remove': z.extend(outageOf, { sha256: z.string() }),

  /** When copies of a mailbox's evidence left the browser. */
  'backup.copies': inMailbox,
  /** Everything of a mailbox, or all of it. There is no way back. */
  'store.erase': z.object({ mailbox: z.nullable(z.string()) }),

  'export.start': exportRequestSchema,
  'export.state': inMailbox,
  'export.cancel': inMailbox,
  /** From the document that writes the dossier: how far it is. */
  'export.progress': inMailbox,
  /** … that it could not go on, */
  'export.failed': exportJobSchema,
  /** … or that the file stands complete and checked under this URL, ready to be saved. */
  'export.written': z.object({
    job: exportJobSchema,
    url: z.string().check(z.startsWith('blob:')),
  }),
} as const;

/** What the panel, in the webmail's page, may ask about. Everything else is for our own pages. */
const FOR_THE_PANEL = ['panel', 'workbench', 'mailbox', 'reading', 'gap', 'evidence'];

export type Requests = { [K in keyof typeof REQUESTS]: z.infer<(typeof REQUESTS)[K]> };
export type Kind = keyof Requests;

export type Responses = {
  'panel.load': null;
  'workbench.open': null;
  'mailbox.open': Mailbox;
  'mailbox.all': Mailbox[];
  'mailbox.update': null;
  'reading.folder': FolderRecord;
  'reading.ids': string[];
  'reading.append': null;
  'reading.remove': null;
  'reading.reset': null;
  'reading.complete': null;
  'reading.finish': null;
  'gap.analyse': AnalysedGap | null;
  'evidence.list': Evidence[];
  'evidence.counts': EvidenceCounts;
  'evidence.part': null;
  'evidence.acquire': Evidence;
  'evidence.refuse': null;
  'evidence.declare': Evidence;
  'evidence.remove': null;
  'evidence.restore': Evidence;
  'evidence.edit': Evidence;
  'evidence.detail': EvidenceDetail;
  'evidence.importAttached': Evidence;
  'evidence.integrity': Integrity;
  'documents.list': StoredDocument[];
  'documents.remove': null;
  'backup.copies': Copies;
  'store.erase': null;
  'export.start': ExportJob;
  'export.state': ExportJob | null;
  'export.cancel': null;
  'export.progress': null;
  'export.failed': null;
  'export.written': null;
};

/**
 * The analysis with what it is not: who wrote the late messages and about what, hints, how many
 * messages the user sent in the outage, and the messages nearest to it in each folder, by which a
 * list of messages knows where the gap lies.
 */
export type AnalysedGap = {
  result: GapResult;
  late: LateMail[];
  hints: HintedMail[];
  sentInOutage: number;
  nearby: ReceivedMessage[];
};
export type HintedMail = Hint & { from: string; subject: string };
export type ReceivedMessage = MessageRef & { receivedMs: number };
export type LateMail = GapResult['late'][number] & { from: string; subject: string };

/** Errors do not cross contexts: a failure is a value, worded where it is shown. */
export type Failure = { code: FailureCode; detail: string };
export type FailureCode =
  | 'quota'
  | 'storage'
  | 'blocked'
  | 'evidence'
  | 'invalid'
  | 'away'
  | 'unexpected';

export class RemoteError extends Error {
  override readonly name = 'RemoteError';
  constructor(readonly failure: Failure) {
    super(`${failure.code}: ${failure.detail}`);
  }
}

type Answer = { ok: true; value: unknown } | { ok: false; failure: Failure };
type Envelope = { kind: Kind; body: unknown };

/**
 * Asks the background. A worker that dies before it answers is asked once more.
 * @throws RemoteError
 */
export async function send<K extends Kind>(kind: K, body: Requests[K]): Promise<Responses[K]> {
  const envelope: Envelope = { kind, body };
  const answer = (await deliver(envelope).catch(() => deliver(envelope))) as Answer | undefined;
  if (answer?.ok) return answer.value as Responses[K];
  throw new RemoteError(answer?.failure ?? { code: 'away', detail: `${kind}: no answer` });
}

async function deliver(envelope: Envelope): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(envelope);
  } catch (error) {
    throw new RemoteError({ code: 'away', detail: String(error) });
  }
}

export type Sender = Runtime.MessageSender;
export type Handlers = {
  [K in Kind]: (body: Requests[K], sender: Sender) => Promise<Responses[K]>;
};

/** Answers every message that comes from our own contexts; others get no answer at all. */
export function receive(handlers: Handlers, toFailure: (error: unknown) => Failure): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender) => {
    const kind = kindOf(message);
    if (!isOurs(sender) || !mayAsk(kind, sender)) return undefined;
    return answer(handlers, kind, message, sender).catch((error: unknown): Answer => {
      const failure = toFailure(error);
      console.error('PostaPersa', failure.code, error);
      return { ok: false, failure };
    });
  });
}

const isOurs = ({ id }: Sender) => id === browser.runtime.id;

const isOurPage = ({ url = '' }: Sender) => url.startsWith(browser.runtime.getURL('/'));

function mayAsk(kind: Kind | null, sender: Sender): boolean {
  if (isOurPage(sender)) return true;
  const [area = ''] = kind?.split('.') ?? [];
  return sender.frameId === 0 && isWebmailPage(sender.url) && FOR_THE_PANEL.includes(area);
}

function kindOf(message: unknown): Kind | null {
  const { kind } = (message ?? {}) as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(REQUESTS, kind) ? (kind as Kind) : null;
}

async function answer(
  handlers: Handlers,
  kind: Kind | null,
  message: unknown,
  sender: Sender,
): Promise<Answer> {
  if (kind === null) return invalid('unknown message');
  const parsed = REQUESTS[kind].safeParse((message as Envelope).body);
  if (!parsed.success) return invalid(`${kind}: ${z.prettifyError(parsed.error)}`);
  const handle = handlers[kind] as (body: unknown, sender: Sender) => Promise<unknown>;
  return { ok: true, value: await handle(parsed.data, sender) };
}

const invalid = (detail: string): Answer => ({ ok: false, failure: { code: 'invalid', detail } });
