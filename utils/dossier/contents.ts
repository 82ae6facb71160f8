import type { ReadContent } from '@/utils/evidence/read-content';
import { type BagFile, hashedFile } from './bag-file';
import type { DossierException } from './exception';
import type { DossierInput } from './input';
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

/**
 * Reads every content and holds it against its record, in order.
 * @throws Error where not every one was told of: none is left out unsaid.
 */
export async function* readContents(
  contents: readonly Content[],
  read: DossierInput['contents'],
): AsyncGenerator<Outcome> {
  const wanted = contents.map(({ recorded, bytes }) => ({ sha256: recorded, bytes }));
  let index = 0;
  for await (const stored of read(wanted)) yield outcomeOf(contents[index++] as Content, stored);
  if (index !== contents.length) throw new Error(`${index}/${contents.length}`);
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
  const path = `data/${intact ? content.folder : 'quarantena'}/${content.name(sha256)}`;
  const file = hashedFile(path, bytes, sha256);
  if (intact) return { content, file, exception: null };
  return {
    content,
    file,
    exception: { ...excepted, reason: 'altered', file: path, found: sha256 },
  };
}
