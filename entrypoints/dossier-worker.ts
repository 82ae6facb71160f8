import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WantedContent } from '@/utils/evidence/read-content';
import { contentsInGroups } from '@/utils/service/content-groups';
import { askStarter, type JobStep, type WorkerWord } from '@/utils/service/job-worker';
import { checkJob, type JobListener, writeNextJob } from '@/utils/service/run-job';
import { openSources } from '@/utils/service/sources';

/** A worker of its own: it writes or checks one dossier, and tells the page that started it. */
export default defineUnlistedScript(() => {
  const tell = (word: WorkerWord) => self.postMessage(word);
  const listener: JobListener = {
    progress: async (...told) => tell({ tell: 'progress', told }),
    written: async (...told) => tell({ tell: 'written', told }),
    failed: async (...told) => tell({ tell: 'failed', told }),
  };
  const contents = (wanted: Iterable<WantedContent>) =>
    contentsInGroups(wanted, (request) => askStarter(self, request));

  async function take(step: JobStep) {
    const sources = await openSources();
    if (step.step === 'write') return writeNextJob({ ...sources, contents }, listener);
    await checkJob(step.written, sources, listener);
    return null;
  }

  self.onmessage = ({ data }: MessageEvent<JobStep>) =>
    take(data).then(
      (written) => tell({ tell: 'ended', written }),
      (error: unknown) => tell({ tell: 'stopped', why: String(error) }),
    );
});
