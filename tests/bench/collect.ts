/**
 * The command for associations against `sha256sum` over the same files, and its memory at a tenth of
 * them and at all: `npx tsx tests/bench/collect.ts <folder made by collect:sample>`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { linkSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { findDossiers } from '@/utils/collect/folder';

const folder = resolve(process.argv[2] ?? '.collect/sample');
const files = await findDossiers(folder);
const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
/** Beside the sample, where hard links reach it. */
const work = mkdtempSync(join(dirname(folder), 'bench-'));
try {
  console.log(`${files.length} dossiers, ${megabytes(bytes)} MB, ${availableParallelism()} cores`);
  // Once unmeasured: both then read from the same warm cache.
  sha256sum();
  const before = sha256sum();
  const part = join(work, 'part');
  for (const { file } of files.slice(0, Math.ceil(files.length / 10))) {
    mkdirSync(dirname(join(part, file)), { recursive: true });
    linkSync(join(folder, file), join(part, file));
  }
  const small = collect(part, 'small');
  const whole = collect(folder, 'whole');
  const again = collect(folder, 'whole');
  const after = sha256sum();
  const reference = (before + after) / 2;
  tell('sha256sum, one process', reference);
  tell('npm run collect', whole.seconds);
  console.log(`ratio to sha256sum    ${((100 * reference) / whole.seconds).toFixed(0)} %`);
  console.log(`run again, all known  ${again.seconds.toFixed(1)} s`);
  console.log(`memory at a tenth     ${small.megabytes} MB`);
  console.log(`memory at all         ${whole.megabytes} MB`);
} finally {
  rmSync(work, { recursive: true });
}

function sha256sum(): number {
  const start = performance.now();
  const list = files.map(({ file }) => `${join(folder, file)}\0`).join('');
  execFileSync('xargs', ['-0', 'sha256sum'], { input: list, stdio: ['pipe', 'ignore', 'inherit'] });
  return (performance.now() - start) / 1000;
}

/** Wall time of the whole command, and the most memory that it had. */
function collect(from: string, name: string) {
  const start = performance.now();
  const script = `process.on('exit', () => console.error('maxRSS', process.resourceUsage().maxRSS))`;
  const peak = `data:text/javascript,${encodeURIComponent(script)}`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--import', peak, 'utils/collect/cli.ts', from, '--out', join(work, name)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const kilobytes = Number(/maxRSS (\d+)/.exec(stderr)?.[1]);
  return { seconds: (performance.now() - start) / 1000, megabytes: Math.round(kilobytes / 1024) };
}

function tell(what: string, seconds: number): void {
  const perSecond = Math.round(files.length / seconds);
  console.log(
    `${what.padEnd(22)}${seconds.toFixed(1)} s, ${perSecond} dossiers/s, ${megabytes(bytes / seconds)} MB/s`,
  );
}

function megabytes(count: number): number {
  return Math.round(count / 1e6);
}
