/**
 * The command for associations against `sha256sum` over the same files, its memory at a tenth of
 * them and at all, and its answers against the truth:
 * `npx tsx tests/bench/collect.ts <folder made by collect:sample>`.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { findDossiers } from '@/utils/collect/folder';
import { openParquet } from '@/utils/collect/parquet';
import { answer, type QueryName } from '@/utils/collect/queries';
import { comparable } from '../collect-sample/answers';
import type { Truth } from '../collect-sample/sample';
import { mostMemory } from './measure/process-memory';

/**
 * Seconds on the clock and of all cores; MB of all processes together when that was most, and of
 * each Node process at its own most.
 */
type Run = { seconds: number; cpu: number; memory: number; peaks: number[] };

const folder = resolve(process.argv[2] ?? '.collect/sample');
const files = await findDossiers(folder);
const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
const cores = availableParallelism();
/** Beside the sample, where hard links reach it. */
const work = mkdtempSync(join(dirname(folder), 'bench-'));
try {
  console.log(`${files.length} dossiers, ${megabytes(bytes)} MB, ${cores} cores`);
  // All then read from the same warm cache.
  await run('xargs -0 cat > /dev/null', paths(), {});
  const before = { one: await sha256sum(1), all: await sha256sum(cores) };
  const part = join(work, 'part');
  for (const { file } of files.slice(0, Math.ceil(files.length / 10))) {
    mkdirSync(dirname(join(part, file)), { recursive: true });
    linkSync(join(folder, file), join(part, file));
  }
  const small = await collect(part, 'small');
  const whole = await collect(folder, 'whole');
  const again = await collect(folder, 'whole');
  const after = { one: await sha256sum(1), all: await sha256sum(cores) };
  for (const sums of [before, after]) {
    tell('sha256sum, one process', sums.one);
    tell(`${cores} of them at once`, sums.all);
  }
  tell('npm run collect', whole);
  const share = (of: 'seconds' | 'cpu', by: keyof typeof before) =>
    `${((50 * (before[by][of] + after[by][of])) / whole[of]).toFixed(0)} %`;
  console.log(`share of one            ${share('seconds', 'one')} by the clock`);
  console.log(
    `share of all at once    ${share('seconds', 'all')} by the clock, ${share('cpu', 'all')} by core`,
  );
  console.log(`run again, all known    ${again.seconds.toFixed(1)} s`);
  tellMemory('memory at a tenth', small);
  tellMemory('memory at all', whole);
  console.log(`ratio                   ${(whole.memory / small.memory).toFixed(2)}`);
  console.log(`answers that are wrong  ${(await wrongAnswers()).join(', ') || 'none'}`);
} finally {
  rmSync(work, { recursive: true });
}

function sha256sum(processes: number): Promise<Run> {
  const each = Math.ceil(files.length / processes / 8);
  return run(`xargs -0 -P ${processes} -n ${each} sha256sum > /dev/null`, paths(), {});
}

function paths(): string {
  return files.map(({ file }) => `${join(folder, file)}\0`).join('');
}

/** The whole command, as from the command line. */
function collect(from: string, name: string): Promise<Run> {
  const script = `process.on('exit',()=>console.error('maxRSS',process.resourceUsage().maxRSS))`;
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
  const cli = 'node --import tsx utils/collect/cli.ts';
  return run(`${cli} '${from}' --out '${join(work, name)}' >&2`, '', env);
}

/** Runs one command; the shell's `times` tells what it took of the cores. */
async function run(command: string, input: string, env: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const shell = spawn('sh', ['-e', '-c', `${command}; times`], { env: { ...process.env, ...env } });
  shell.stdin.end(input);
  const told = Promise.all([text(shell.stdout), text(shell.stderr), once(shell, 'close')]);
  const memory = megabytes((await mostMemory(() => told)).most);
  const seconds = (performance.now() - start) / 1000;
  const [stdout, stderr, [status]] = await told;
  if (status !== 0) throw new Error(stderr);
  const children = stdout.trim().split('\n').at(-1) ?? '';
  const times = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = sum(times.map(([, minutes, rest]) => 60 * Number(minutes) + Number(rest)));
  const peaks = [...stderr.matchAll(/^maxRSS (\d+)/gm)].map(([, kilobytes]) =>
    Math.round(Number(kilobytes) / 1024),
  );
  return { seconds, cpu, memory, peaks };
}

async function wrongAnswers(): Promise<string[]> {
  const { answers }: Truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const { connection, close } = await openParquet(join(work, 'whole', 'tables'));
  const wrong: string[] = [];
  for (const [name, rows] of Object.entries(answers)) {
    const found = comparable(await answer(connection, name as QueryName));
    if (JSON.stringify(found) !== JSON.stringify(comparable(rows))) wrong.push(name);
  }
  close();
  return wrong;
}

function tell(what: string, { seconds, cpu }: Run): void {
  const perSecond = Math.round(files.length / seconds);
  console.log(
    `${what.padEnd(24)}${seconds.toFixed(1)} s, ${perSecond} dossiers/s, ${megabytes(bytes / seconds)} MB/s, ${cpu.toFixed(1)} s of cores`,
  );
}

function tellMemory(what: string, { memory, peaks }: Run): void {
  console.log(`${what.padEnd(24)}${memory} MB at once; each at its most ${peaks.join(' + ')} MB`);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

function megabytes(count: number): number {
  return Math.round(count / 1e6);
}
