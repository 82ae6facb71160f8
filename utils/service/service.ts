import type { Downloads } from 'webextension-polyfill';
import type { Handlers, Kind } from '@/utils/messages';
import { announce, type Topic, watch } from '@/utils/storage/changes';
import { DatabaseBlocked } from '@/utils/storage/database';
import { noteKept } from '@/utils/storage/kept';
import { chosenLook } from '@/utils/storage/preferences';
import { removeFolder } from '@/utils/storage/private-folder';
import { Archive } from './archive';
import { EXPORT_FOLDER } from './export-folder';
import { Exports } from './exports';
import { handlersOf } from './handlers';
import { runNextJobInWorkers } from './job-worker';
import { openSources, surroundings } from './sources';
import { Tabs } from './tabs';
import { showBadge } from './toolbar';
import { inPlaceWriter, offscreenWriter } from './writer';

/** The background's side of everything; it opens the database when it is first asked. */
export class Service {
  readonly handlers: Handlers;
  #started: Promise<StartedService> | null = null;

  constructor(kinds: readonly Kind[]) {
    const late = kinds.map((kind) => [
      kind,
      async (body: never, sender: never) => {
        const { handlers } = await this.#start();
        return handlers[kind](body, sender);
      },
    ]);
    this.handlers = Object.fromEntries(late) as Handlers;
  }

  /** Goes on with what a worker that died left behind. */
  async resume(): Promise<void> {
    const { exports } = await this.#start();
    await exports.resume();
  }

  /** Brings the toolbar's button up to date. */
  async showBadge(): Promise<void> {
    const { sources } = await this.#start();
    await showBadge(sources, (await chosenLook()).language);
  }

  async onDownload({ id, state }: Downloads.OnChangedDownloadDeltaType): Promise<void> {
    if (!state) return;
    const { exports } = await this.#start();
    await exports.downloaded(id, state.current as Downloads.State | undefined);
  }

  #start(): Promise<StartedService> {
    const startAgain = () => {
      this.#started = null;
    };
    // After a failure (the disk was full), and where the database was closed under us (another
    // context upgrades it, the user clears the browser's data), the next message tries again.
    this.#started ??= new Promise((resolve, reject) => {
      let wasBlocked = false;
      const onBlocked = () => {
        wasBlocked = true;
        // Whoever asks is told so at once, until the opening, which waits, comes to its end.
        reject(new DatabaseBlocked());
      };
      startService(startAgain, onBlocked).then(
        (started) => {
          resolve(started);
          this.#started = Promise.resolve(started);
          if (wasBlocked) void goOn(started);
        },
        (error: unknown) => {
          startAgain();
          reject(error);
        },
      );
    });
    return this.#started;
  }
}

/** What was refused while the database was blocked, and those who were told so. */
async function goOn({ exports }: StartedService): Promise<void> {
  await exports.resume().catch(log);
  await announce('mailbox', crypto.randomUUID());
}

type StartedService = Awaited<ReturnType<typeof startService>>;

async function startService(onClosed: () => void, onBlocked: () => void) {
  const closed = new AbortController();
  const sources = await openSources(() => {
    closed.abort();
    onClosed();
  }, onBlocked);
  const { db, evidence, root } = sources;
  const { now } = surroundings;
  const tell = (topic: Topic) => announce(topic, crypto.randomUUID());
  const writer = import.meta.env.FIREFOX
    ? inPlaceWriter(() =>
        runNextJobInWorkers({
          progress: () => tell('progress'),
          written: (job, file) =>
            exports.save(job, URL.createObjectURL(file)).then(() => tell('export')),
          failed: (job) => exports.fail(job).then(() => tell('export')),
        }),
      )
    : offscreenWriter;
  const exports: Exports = new Exports(db, evidence, writer, {
    now,
    uuid: () => crypto.randomUUID(),
    announce: () => tell('export'),
    // Where a writer that was cancelled still holds it, the next export removes it.
    forget: async () => removeFolder(await root(), EXPORT_FOLDER).catch(log),
  });
  const archive = new Archive(db, evidence, surroundings, root);
  const service = { ...sources, exports, archive, tabs: new Tabs(), now, announce: tell };
  const handlers = handlersOf(service);
  // Whoever kept it: should the store vanish before we start again, we know of it.
  watch(['evidence', 'case'], () => void noteKept(db).catch(log), closed.signal);
  await evidence.tidy();
  // Not awaited: it reads everything that is stored, and nobody has to wait for it.
  void archive.check().then((checked) => (checked ? tell('integrity') : undefined), log);
  return { handlers, exports, sources: { ...sources, exports } };
}

function log(error: unknown): void {
  console.error('PostaPersa', error);
}
