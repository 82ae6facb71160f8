/**
 * `npm run collect -- <folder> [--out <folder>] [--anonymous]`: from one dossier to thousands, as
 * tables and a report. Ctrl+C stops it after the dossier it is at; the next run goes on from there.
 */
import { parseArgs } from 'node:util';
import { collect } from './collect';
import { command as words } from './it/report';
import { writeResults } from './results';
import { OtherCollection, OtherRun } from './store';

const { folder, out, isAnonymous } = readArguments();
const stopping = new AbortController();
process.once('SIGINT', () => stopping.abort());
try {
  const result = await collect({
    ...{ folder, out, isAnonymous },
    signal: stopping.signal,
    onProgress: ({ files, ofFiles }) => {
      if (files % 500 === 0) console.log(words.progress(files, ofFiles));
    },
  });
  await writeResults(out, isAnonymous);
  console.log(words.done(result.found, result.read, result.failed));
  console.log(words.made(out));
} catch (error) {
  if (stopping.signal.aborted) fail(words.stopped);
  if (error instanceof OtherCollection) fail(words.otherCollection);
  if (error instanceof OtherRun) fail(words.otherRun);
  if ((error as NodeJS.ErrnoException).syscall === 'scandir') fail(words.noFolder(folder));
  throw error;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: '.collect/out' },
        anonymous: { type: 'boolean', default: false },
      },
    });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) fail(words.usage);
    return { folder, out: values.out, isAnonymous: values.anonymous };
  } catch {
    fail(words.usage);
  }
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
