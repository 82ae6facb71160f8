import { send } from '@/utils/messages';
import { runNextJobInWorkers } from '@/utils/service/job-worker';

/** Chrome's offscreen document: it has one dossier written and tells the background. */
await runNextJobInWorkers({
  progress: async ({ mailbox }) => void (await send('export.progress', { mailbox })),
  written: async (job, file) =>
    void (await send('export.written', { job, url: URL.createObjectURL(file) })),
  failed: async (job) => void (await send('export.failed', job)),
});
