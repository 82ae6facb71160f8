import type { ReadingSink } from '@/utils/mailbox/read';
import type { send } from '@/utils/messages';

/** Keeps a reading in the extension's own storage, by messages to the background. */
export function remoteSink(mailbox: string, ask: typeof send): ReadingSink {
  return {
    folder: (folder) => ask('reading.folder', { mailbox, folder }),
    ids: (folder) => ask('reading.ids', { mailbox, folder }),
    append: async (folder, page, listing, malformed) => {
      await ask('reading.append', { mailbox, folder, page, listing, malformed });
    },
    remove: async (folder, ids) => {
      await ask('reading.remove', { mailbox, folder, ids });
    },
    reset: async (folder) => {
      await ask('reading.reset', { mailbox, folder });
    },
    complete: async (folder, state) => {
      await ask('reading.complete', { mailbox, folder, state });
    },
    finish: async (folders) => {
      await ask('reading.finish', { mailbox, folders });
    },
  };
}
