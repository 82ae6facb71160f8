import type { Failure } from '@/utils/i18n/failure';
import { type ExportJob, isUnderWay } from './job';

/** An export from its first byte to the file in the downloads. Bytes and ms. */
export type ExportState =
  | { state: 'idle' }
  | {
      state: 'running';
      step: ExportJob['step'];
      done: number;
      total: number | null;
      remainingMs: number | null;
    }
  | { state: 'cancelled' }
  | { state: 'failed'; failure: Failure }
  | {
      state: 'done';
      file: string;
      bytes: number;
      sha256: string;
      /** Items that could not be read or were never given; they are told in `eccezioni.csv`. */
      exceptions: number;
    };

/** A job as it is shown beside an outage; of another outage's dossier only that it is under way. */
export function exportStateOf(job: ExportJob | null, outage: string): ExportState {
  if (job && job.outage !== outage && !isUnderWay(job)) return { state: 'idle' };
  switch (job?.state) {
    case 'running':
    case 'saving':
      return {
        state: 'running',
        step: job.step,
        done: job.written,
        total: job.total || null,
        remainingMs: job.remainingMs,
      };
    case 'cancelled':
      return { state: 'cancelled' };
    case 'done':
      if (!job.file) return { state: 'idle' };
      return {
        state: 'done',
        file: job.file.name,
        bytes: job.file.bytes,
        sha256: job.file.sha256,
        exceptions: job.exceptions,
      };
    case 'failed':
      return { state: 'failed', failure: job.failure ?? 'unexpected' };
    default:
      return { state: 'idle' };
  }
}

/** When an outage's dossier was made, RFC 3339 in UTC; null where the job is not of one that is done. */
export function exportedAt(job: ExportJob | null, outage: string): string | null {
  return job?.state === 'done' && job.outage === outage ? job.createdAt : null;
}

/** What is known of an export before the background has answered. */
const BEGUN: ExportState = {
  state: 'running',
  step: 'writing',
  done: 0,
  total: null,
  remainingMs: null,
};

/**
 * Shows an export as running from the press on; where it could not be started, what was shown
 * before. Rejects as `start` does.
 */
export async function showStart(
  start: Promise<ExportState>,
  before: ExportState,
  show: (state: ExportState) => void,
): Promise<void> {
  show(BEGUN);
  try {
    show(await start);
  } catch (error) {
    show(before);
    throw error;
  }
}
