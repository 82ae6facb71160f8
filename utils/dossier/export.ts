import { canonicalJson } from '@/utils/evidence/canonical-json';
import { dossierTexts } from '@/utils/i18n/dossier';
import { MAX_ENTRIES } from '@/utils/zip/directory';
import { zipStream } from '@/utils/zip/write';
import { type BagInfo, type BagSeal, bag } from './bag';
import { type BagFile, bagFile, longFile } from './bag-file';
import { composeDossier, dossierJson } from './compose';
import {
  type Content,
  documentContent,
  Placement,
  readContents,
  selectedContents,
} from './contents';
import { DossierError } from './error';
import type { DossierException } from './exception';
import type { DossierInput } from './input';
import { dossierName } from './naming';
import type { DossierProgress } from './progress';
import { romeDate, romeDateTime } from './rome-time';
import { damageTable, documentTable, exceptionTable, registryTable } from './tables';

export type ExportOptions = {
  onProgress?: (progress: DossierProgress) => void;
};

/** What was written; `exceptions` are those of `eccezioni.csv`. */
export type ExportReport = BagSeal & { items: number; exceptions: readonly DossierException[] };

export type DossierExport = {
  /** File name, with `.zip`. */
  name: string;
  /** The zip, made as it is read, in chunks of 1 MiB. */
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Once the stream has ended. Throws before: a dossier without an end is no dossier. */
  report(): ExportReport;
};

/** Room for the tables, the letters and the bag's own files. */
const FURTHER_FILES = 100;

/**
 * Writes a dossier: every content selected is in the zip and in its manifest, or in
 * `eccezioni.csv` with its reason. The same input gives the same bytes on every host.
 * Throws a `DossierError` before it starts where there are too many files for a zip; the stream
 * fails with one where the parts break the schema of `dossier.json`.
 */
export function exportDossier(input: DossierInput, options: ExportOptions = {}): DossierExport {
  const { onProgress } = options;
  const contents = selectedContents(input);
  const all = sumOf(contents);
  const entries = all.items + FURTHER_FILES;
  if (entries > MAX_ENTRIES) {
    throw new DossierError('too-many-entries', `${entries} entries, at most ${MAX_ENTRIES}`);
  }
  const folder = dossierName(input.mailbox, input.createdAt);
  const progress = { items: 0, ofItems: all.items, bytes: 0, ofBytes: all.bytes };
  onProgress?.({ ...progress });
  let report: ExportReport | null = null;

  async function* files() {
    const exceptions = [...input.exceptions, ...leftOut(input)];
    const payload = payloadFiles(input, contents, exceptions, ({ bytes }) => {
      progress.items += 1;
      progress.bytes += bytes;
      onProgress?.({ ...progress });
    });
    const seal = yield* bag(payload, [await readme(input, folder)], bagInfo(input, folder));
    report = { ...seal, items: all.items, exceptions };
  }

  return {
    name: `${folder}.zip`,
    stream: zipStream(folder, files(), input.createdAt),
    report() {
      if (report === null) throw new Error('The dossier is not finished');
      return report;
    },
  };
}

/** The files under `data/`; `exceptions` grows on the way, `onRead` hears of each content. */
async function* payloadFiles(
  input: DossierInput,
  contents: Iterable<Content>,
  exceptions: DossierException[],
  onRead: (content: Content) => void,
): AsyncGenerator<BagFile> {
  const texts = dossierTexts[input.language];
  const placement = new Placement();
  for await (const outcome of readContents(contents, input.contents)) {
    onRead(outcome.content);
    placement.note(outcome);
    if (outcome.exception) exceptions.push(outcome.exception);
    if (outcome.file) yield outcome.file;
  }

  const dossier = composeDossier(input, placement);
  const paths = documentPaths(input, placement);
  const json = longFile('data/dossier.json', dossierJson(dossier));
  yield json;
  yield longFile('data/registro-prove.csv', registryTable(dossier, texts));
  yield longFile('data/danni.csv', damageTable(dossier, paths, texts));
  yield longFile('data/custodia.jsonl', custodyLines(input));
  yield longFile('data/eccezioni.csv', exceptionTable(exceptions, texts));
  if (input.documents.length > 0) {
    yield longFile('data/allegati/elenco.csv', documentTable(input.documents, paths, texts));
  }
  const pages = await input.pages(dossier, exceptions, json.seal().sha256);
  for (const { path, bytes } of pages) yield bagFile(path, bytes);
}

/** Where the documents stand, by their SHA-256s. */
function documentPaths({ documents }: DossierInput, placement: Placement): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [index, document] of documents.entries()) {
    const path = placement.pathOf(documentContent(document, index + 1));
    if (path) paths.set(document.sha256, path);
  }
  return paths;
}

function* custodyLines({ custodyLog }: DossierInput): Generator<string> {
  for (const entry of custodyLog) yield `${canonicalJson(entry)}\n`;
}

function* leftOut({ evidence, leftOut }: DossierInput): Generator<DossierException> {
  for (const { id, subject, sha256 } of evidence) {
    if (sha256 === null || !leftOut.has(id)) continue;
    yield {
      reason: 'left-out',
      item: id,
      title: subject,
      file: null,
      recorded: sha256,
      found: null,
      detail: '',
    };
  }
}

function readme({ language, generator, createdAt }: DossierInput, name: string): Promise<BagFile> {
  const text = dossierTexts[language].readme({
    name,
    version: generator.version,
    createdAt: romeDateTime(createdAt),
  });
  // For the plain editors of Windows: a BOM and CRLF.
  return bagFile('LEGGIMI.txt', `\uFEFF${text.replaceAll('\n', '\r\n')}`);
}

function bagInfo({ language, generator, createdAt }: DossierInput, name: string): BagInfo {
  return [
    ['Bagging-Date', romeDate(createdAt)],
    ['Bag-Software-Agent', `${generator.name}/${generator.version}`],
    ['External-Identifier', name],
    ['External-Description', dossierTexts[language].description],
  ];
}

function sumOf(contents: Iterable<Content>): { items: number; bytes: number } {
  const sum = { items: 0, bytes: 0 };
  for (const { bytes } of contents) {
    sum.items += 1;
    sum.bytes += bytes;
  }
  return sum;
}
