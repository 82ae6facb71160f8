import { sha256Hex } from '@/utils/sha256';
import { type BagFile, hashedFile } from './bag-file';
import type { DossierException } from './exception';
import type { DossierInput } from './input';
import { documentFileName, evidenceFileName } from './naming';
import { readAhead } from './read-ahead';

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

/** Enough to keep a disk busy, little enough to keep memory flat. */
const AHEAD = { items: 16, bytes: 8 << 20 };

/** The contents selected, in the order of the dossier: messages, then documents. */
export function selectedContents({
  evidence,
  leftOut,
  documents,
}: Pick<DossierInput, 'evidence' | 'leftOut' | 'documents'>): Content[] {
  const messages = evidence.flatMap((item, index): Content[] => {
    if (item.sha256 === null || leftOut.has(item.id)) return [];
    return [
      {
        item: item.id,
        title: item.subject,
        folder: 'prove',
        recorded: item.sha256,
        bytes: item.bytes ?? 0,
        name: (sha256) => evidenceFileName(index + 1, item, sha256),
      },
    ];
  });
  const attached = documents.map(
    (document, index): Content => ({
      item: document.sha256,
      title: document.name,
      folder: 'allegati',
      recorded: document.sha256,
      bytes: document.bytes,
      name: (sha256) => documentFileName(index + 1, document.name, sha256),
    }),
  );
  return [...messages, ...attached];
}

/** Reads every content and holds it against its record, in order; memory stays flat. */
export function readContents(
  contents: readonly Content[],
  content: DossierInput['content'],
): AsyncGenerator<Outcome> {
  return readAhead(
    contents,
    (each) => each.bytes,
    (each) => read(each, content),
    AHEAD,
  );
}

async function read(content: Content, bytesOf: DossierInput['content']): Promise<Outcome> {
  const { item, title, recorded } = content;
  const excepted = { item, title, recorded, file: null, found: null, detail: '' };
  try {
    const blob = await bytesOf(recorded);
    if (blob === null) {
      return { content, file: null, exception: { ...excepted, reason: 'gone' } };
    }
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const sha256 = await sha256Hex(bytes);
    const intact = sha256 === recorded;
    const path = `data/${intact ? content.folder : 'quarantena'}/${content.name(sha256)}`;
    const file = hashedFile(path, bytes, sha256);
    if (intact) return { content, file, exception: null };
    return {
      content,
      file,
      exception: { ...excepted, reason: 'altered', file: path, found: sha256 },
    };
  } catch (error) {
    return {
      content,
      file: null,
      exception: { ...excepted, reason: 'unreadable', detail: String(error) },
    };
  }
}
