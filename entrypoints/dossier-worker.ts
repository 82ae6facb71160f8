import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { contentsInWorkers } from '@/utils/service/content-readers';
import type { WorkerWord } from '@/utils/service/job-worker';
import { runNextJob } from '@/utils/service/run-job';
import { openSources } from '@/utils/service/sources';

/** A worker of its own: it writes one dossier, and tells the page that started it. */
export default defineUnlistedScript(async () => {
  const tell = (word: WorkerWord) => self.postMessage(word);
  try {
    await runNextJob(
      { ...(await openSources()), contents: contentsInWorkers },
      {
        progress: async (...told) => tell({ tell: 'progress', told }),
        written: async (...told) => tell({ tell: 'written', told }),
        failed: async (...told) => tell({ tell: 'failed', told }),
      },
    );
    tell({ tell: 'ended', error: null });
  } catch (error) {
    tell({ tell: 'ended', error: String(error) });
  }
});
