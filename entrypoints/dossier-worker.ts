import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WantedContent } from '@/utils/evidence/read-content';
import { contentsInGroups } from '@/utils/service/content-groups';
import { askStarter, type WorkerWord } from '@/utils/service/job-worker';
import { runNextJob } from '@/utils/service/run-job';
import { openSources } from '@/utils/service/sources';

/** A worker of its own: it writes one dossier, and tells the page that started it. */
export default defineUnlistedScript(async () => {
  const tell = (word: WorkerWord) => self.postMessage(word);
  const contents = (wanted: readonly WantedContent[]) =>
    contentsInGroups(wanted, (request) => askStarter(self, request));
  try {
    await runNextJob(
      { ...(await openSources()), contents },
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
