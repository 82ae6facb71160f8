import type { Failure } from '@/components/design/FailureNotice';

/** An export from its first byte to the file in the downloads. Bytes and ms. */
export type ExportState =
  | { state: 'idle' }
  | { state: 'running'; done: number; total: number | null; remainingMs: number | null }
  | { state: 'cancelled' }
  | { state: 'failed'; failure: Failure }
  | {
      state: 'done';
      file: string;
      bytes: number;
      sha256: string;
      /** Items that could not be read; they are told in `eccezioni.csv`. */
      exceptions: number;
    };
