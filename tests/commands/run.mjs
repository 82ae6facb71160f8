// @ts-check
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, wherever the command was started. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** One line of progress.
 * @param {string} text */
export function say(text) {
  console.log(`postapersa: ${text}`);
}

/** Says one sentence and ends with failure.
 * @param {string} sentence
 * @returns {never} */
export function fail(sentence) {
  console.error(`postapersa: ${sentence}`);
  process.exit(1);
}

/**
 * Runs a program on this terminal, in the repository's folder; its exit code, or 1 when a signal
 * ended it. Ctrl+C reaches the program too: this process waits for it to clean up.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>}
 */
export function run(program, args, env = process.env) {
  const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1' };
  const ignore = () => {};
  process.on('SIGINT', ignore);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...env, ...plain } });
    child.on('error', reject);
    child.on('close', (code) => {
      process.off('SIGINT', ignore);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs npm: the one that started us, or the one on the PATH, which on Windows is a `.cmd` file.
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export function npm(...args) {
  const path = process.env.npm_execpath;
  if (path?.endsWith('.js')) return run(process.execPath, [path, ...args]);
  if (process.platform === 'win32') return run('cmd.exe', ['/d', '/c', 'npm', ...args]);
  return run('npm', args);
}
