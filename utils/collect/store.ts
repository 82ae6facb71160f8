import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Judged } from './judge';
import { linesOf, rowsOfLines } from './lines';
import {
  type Content,
  type KnownFile,
  type LinesOfContent,
  readFiles,
  readLines,
  writePart,
} from './part';

/** A file found in the folder; `modified` is epoch ms. */
export type FoundFile = { file: string; bytes: number; modified: number };
/** What was read, with the file that it was read from as the register knows it. */
export type ReadFile = { key: string; found: FoundFile; judged: Judged };

const indexSchema = z.object({
  /** A new layout of the parts is a new collection. */
  layout: z.literal(2),
  isAnonymous: z.boolean(),
  /** Key of the pseudonyms. */
  key: z.string(),
  /** The run that wrote it. */
  run: z.string(),
  /** The parts that count, in the order in which they were written. */
  parts: z.array(z.string()),
});
type Index = z.infer<typeof indexSchema>;

const INDEX = 'index.json';
const NEW_INDEX = `${INDEX}.new`;
/** No file's time: one that could not be read is tried again by the next run. */
const UNREAD = -1;

/**
 * In the folder are files that are not ours, which are not touched, or a collection of another
 * version, or one that is anonymous where this one is not, or the reverse.
 */
export class OtherCollection extends Error {
  override readonly name = 'OtherCollection';
}

/** Another run opened the collection since. */
export class OtherRun extends Error {
  override readonly name = 'OtherRun';
}

/**
 * The collection on disk, in parts of one batch of dossiers each: memory never holds more than one.
 * A part counts once the index names it, and the index is replaced whole, so that an interrupted
 * run goes on where it was. Who opens a collection last has it.
 */
export class Store {
  readonly #dossiers = new Set<string>();

  private constructor(
    private readonly folder: string,
    private index: Index,
  ) {}

  /** Opens the collection or begins one. Throws `OtherCollection` where the one there was made otherwise. */
  static async open(folder: string, isAnonymous: boolean): Promise<Store> {
    await mkdir(folder, { recursive: true });
    const found = await readIndex(folder);
    if (found === null ? await holdsOthers(folder) : found.isAnonymous !== isAnonymous) {
      throw new OtherCollection();
    }
    const { key, parts } = found ?? { key: randomBytes(32).toString('hex'), parts: [] };
    const index: Index = { layout: 2, isAnonymous, key, run: randomUUID(), parts };
    await writeIndex(folder, index);
    const store = new Store(folder, index);
    await store.#removeUnnamed();
    return store;
  }

  /** Key of the pseudonyms. */
  get key(): string {
    return this.index.key;
  }

  /** Folders of the parts. */
  get parts(): string[] {
    return this.index.parts.map((name) => join(this.folder, name));
  }

  /** Whether this dossier gave its rows already. */
  has(dossier: string): boolean {
    return this.#dossiers.has(dossier);
  }

  /** Forgets what came from files that are gone or changed; gives the keys of those still known. */
  async forgetAllBut(present: ReadonlyMap<string, FoundFile>): Promise<Set<string>> {
    // By dossier, so that a copy of one that is gone is read again and takes its place.
    const forgotten = new Set<string>();
    await this.#eachFile(({ key, bytes, modified, dossier }) => {
      const found = present.get(key);
      if (found?.bytes !== bytes || found.modified !== modified) forgotten.add(dossier);
    });
    if (forgotten.size > 0) await this.#rewriteWithout(forgotten);
    const known = new Set<string>();
    await this.#eachFile(({ key, dossier }) => {
      known.add(key);
      this.#dossiers.add(dossier);
    });
    return known;
  }

  async add(batch: readonly ReadFile[]): Promise<void> {
    if (batch.length === 0) return;
    const files = batch.map(({ key, found, judged }) => ({
      ...{ key, bytes: found.bytes, dossier: judged.id },
      modified: judged.isRead ? found.modified : UNREAD,
    }));
    const name = await this.#write((content) =>
      content === 'files'
        ? linesOf(files)
        : batch.map(({ judged }) => judged.lines[content]).join(''),
    );
    await this.#keep([...this.index.parts, name]);
    for (const { dossier } of files) this.#dossiers.add(dossier);
  }

  async #eachFile(see: (file: KnownFile) => void): Promise<void> {
    for (const folder of this.parts) (await readFiles(folder)).forEach(see);
  }

  async #rewriteWithout(forgotten: ReadonlySet<string>): Promise<void> {
    const isKept = ({ dossier }: { dossier: string }) => !forgotten.has(dossier);
    const names: string[] = [];
    for (const name of this.index.parts) {
      const folder = join(this.folder, name);
      const files = await readFiles(folder);
      if (files.every(isKept)) names.push(name);
      else if (files.some(isKept)) {
        const kept = async (content: Content) =>
          linesOf(
            rowsOfLines<{ dossier: string }>(await readLines(folder, content)).filter(isKept),
          );
        names.push(await this.#write(kept));
      }
    }
    await this.#keep(names);
    await this.#removeUnnamed();
  }

  async #write(lines: LinesOfContent): Promise<string> {
    const name = randomUUID();
    await writePart(join(this.folder, name), lines);
    return name;
  }

  async #keep(parts: string[]): Promise<void> {
    const found = await readIndex(this.folder);
    if (found?.run !== this.index.run) throw new OtherRun();
    this.index = { ...this.index, parts };
    await writeIndex(this.folder, this.index);
  }

  /** Removes what an interruption or a rewriting left. */
  async #removeUnnamed(): Promise<void> {
    const named = new Set([INDEX, ...this.index.parts]);
    for (const name of await readdir(this.folder)) {
      if (!named.has(name)) await rm(join(this.folder, name), { recursive: true });
    }
  }
}

async function readIndex(folder: string): Promise<Index | null> {
  const path = join(folder, INDEX);
  if (!existsSync(path)) return null;
  const { data, success } = indexSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
  if (!success) throw new OtherCollection();
  return data;
}

/** More than a collection leaves that was interrupted before its first word. */
async function holdsOthers(folder: string): Promise<boolean> {
  return (await readdir(folder)).some((name) => name !== NEW_INDEX);
}

async function writeIndex(folder: string, index: Index): Promise<void> {
  const path = join(folder, INDEX);
  const fresh = join(folder, NEW_INDEX);
  await writeFile(fresh, JSON.stringify(index), { flush: true });
  await rename(fresh, path);
}
