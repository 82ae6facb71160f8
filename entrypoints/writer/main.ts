import { send } from '@/utils/messages';
import { runNextJob } from '@/utils/service/run-job';
import { openSources } from '@/utils/service/service';

/** Chrome's offscreen document: it writes one dossier and tells the background. */
await runNextJob(await openSources(), {
  progress: async ({ mailbox }) => void (await send('export.progress', { mailbox })),
  written: async (job, url) => void (await send('export.written', { job, url })),
  failed: async (job) => void (await send('export.failed', job)),
});
