import type { ReadContent, WantedContent } from '@/utils/evidence/read-content';
import type { Evidence } from '@/utils/evidence/schema';
import { type BagFile, hashedFile } from './bag-file';
import type { DossierException } from './exception';
import type { DossierDocument, DossierInput } from './input';
import { documentFileName, evidenceFileName } from './naming';

/** A stored item that goes into the bag; `item` is its id, `name` names the file by its hash. */
export type Content = {
  item: string;
  title: string;
  folder: 'prove' | 'allegati';
  recorded: string;
  bytes: number;
  name(sha256: string): string;
};

/** What became of it: a file, an exception, or, altered, both. */
export type Outcome = {
  content: Content;
  file: BagFile | null;
  exception: DossierException | null;
};

type Selected = Pick<DossierInput, 'evidence' | 'leftOut' | 'documents'>;

/** The contents selected, in the order of the dossier: messages, then documents. */
export function selectedContents({ evidence, leftOut, documents }: Selected): Iterable<Content> {
  return {
    *[Symbol.iterator]() {
      let number = 0;
      for (const item of evidence) {
        number += 1;
        const content = messageContent(item, number, leftOut);
        if (content) yield content;
      }
      for (const [index, document] of documents.entries()) {
        yield documentContent(document, index + 1);
      }
    },
  };
}

/** Null for a message that has no bytes, or whose bytes the user keeps back. */
export function messageContent(
  item: Evidence,
  number: number,
  leftOut: ReadonlySet<string>,
): Content | null {
  if (item.sha256 === null || leftOut.has(item.id)) return null;
  return {
    item: item.id,
    title: item.subject,
    folder: 'prove',
    recorded: item.sha256,
    bytes: item.bytes ?? 0,
    name: (sha256) => evidenceFileName(number, item, sha256),
  };
}

export function documentContent({ sha256, name, bytes }: DossierDocument, number: number): Content {
  return {
    item: sha256,
    title: name,
    folder: 'allegati',
    recorded: sha256,
    bytes,
    name: (sha256) => documentFileName(number, name, sha256),
  };
}

/** Where a content stands in the bag if it is intact. */
export function plannedPath({ folder, name, recorded }: Content): string {
  return `data/${folder}/${name(recorded)}`;
}

/** Where contents came to stand. Only what is not as planned is held: there may be very many. */
export class Placement {
  readonly #strayed = new Map<string, string | null>();

  note({ content, file, exception }: Outcome): void {
    if (exception) this.#strayed.set(content.item, file?.path ?? null);
  }

  /** Null where it is not in the bag. */
  pathOf(content: Content): string | null {
    const strayed = this.#strayed.get(content.item);
    return strayed === undefined ? plannedPath(content) : strayed;
  }
}

/**
 * Reads every content and holds it against its record, in order.
 * @throws Error where not exactly these were told of: none is left out unsaid.
 */
export async function* readContents(
  contents: Iterable<Content>,
  read: DossierInput['contents'],
): AsyncGenerator<Outcome> {
  const rest = contents[Symbol.iterator]();
  let told = 0;
  for await (const stored of read(wantedOf(contents))) {
    const { done, value: content } = rest.next();
    if (done) throw new Error(`told of more than ${told}`);
    told += 1;
    yield outcomeOf(content, stored);
  }
  if (!rest.next().done) throw new Error(`told of ${told} only`);
}

function* wantedOf(contents: Iterable<Content>): Generator<WantedContent> {
  for (const { recorded, bytes } of contents) yield { sha256: recorded, bytes };
}

function outcomeOf(content: Content, stored: ReadContent): Outcome {
  const { item, title, recorded } = content;
  const excepted = { item, title, recorded, file: null, found: null, detail: '' };
  if (stored.state === 'gone') {
    return { content, file: null, exception: { ...excepted, reason: 'gone' } };
  }
  if (stored.state === 'unreadable') {
    const { detail } = stored;
    return { content, file: null, exception: { ...excepted, reason: 'unreadable', detail } };
  }
  const { bytes, sha256 } = stored;
  const intact = sha256 === recorded;
  const path = intact ? plannedPath(content) : `data/quarantena/${content.name(sha256)}`;
  const file = hashedFile(path, bytes, sha256);
  if (intact) return { content, file, exception: null };
  return {
    content,
    file,
    exception: { ...excepted, reason: 'altered', file: path, found: sha256 },
  };
}
