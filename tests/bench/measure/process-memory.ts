import { readdirSync, readFileSync } from 'node:fs';

/** Bytes that the processes begun by this one hold, memory shared among them counted once (Linux). */
export function memoryOfChildren(): number {
  const parents = new Map(processIds().map((id) => [id, parentOf(id)]));
  const isChild = (id: number): boolean => {
    const parent = parents.get(id);
    return parent !== undefined && (parent === process.pid || isChild(parent));
  };
  return [...parents.keys()].filter(isChild).reduce((sum, id) => sum + memoryOf(id), 0);
}

/** Runs a work and gives the most memory that was held meanwhile, looked at often. */
export async function mostMemory<R>(work: () => Promise<R>): Promise<{ most: number; result: R }> {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, memoryOfChildren());
  }, 200);
  const result = await work().finally(() => clearInterval(watch));
  return { most, result };
}

function processIds(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

/** NaN for a process that ended while it was looked at. */
function parentOf(id: number): number {
  return Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${id}/status`))?.[1]);
}

/**
 * Proportional set size: each shared page counts for its part. Without mapped files, which are the
 * browser's program: of it each browser that runs on the machine counts for its part too.
 */
function memoryOf(id: number): number {
  const held = read(`/proc/${id}/smaps_rollup`).matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+)/gm);
  return [...held].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
