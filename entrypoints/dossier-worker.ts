import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { WantedContent } from '@/utils/evidence/read-content';
import { contentsInGroups } from '@/utils/service/content-groups';
import type { JobListener, JobStep } from '@/utils/service/job-step';
import { askStarter, type WorkerWord } from '@/utils/service/job-worker';
import { openSources } from '@/utils/service/sources';
import { takeStep } from '@/utils/service/take-step';

/** A worker of its own: it takes one step of an export, and tells the page that started it. */
export default defineUnlistedScript(() => {
  const tell = (word: WorkerWord) => self.postMessage(word);
  const listener: JobListener = {
    progress: async (...told) => tell({ tell: 'progress', told }),
    written: async (...told) => tell({ tell: 'written', told }),
    failed: async (...told) => tell({ tell: 'failed', told }),
  };
  const contents = (wanted: Iterable<WantedContent>) =>
    contentsInGroups(wanted, (request) => askStarter(self, request));

  const take = async (step: JobStep) =>
    takeStep(step, { ...(await openSources()), contents }, listener);

  self.onmessage = ({ data }: MessageEvent<JobStep>) =>
    take(data).then(
      (next) => tell({ tell: 'ended', next }),
      (error: unknown) => tell({ tell: 'stopped', why: String(error) }),
    );
});
