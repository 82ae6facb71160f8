import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { TABLE_NAMES } from '@/utils/collect/tables';
import { writeSample } from '../../collect-sample/sample';
import { ask, temporaryFolder } from './collection';

const DYING = fileURLToPath(new URL('./dying.ts', import.meta.url));

it('a collection whose process is killed goes on, to the same tables', async () => {
  const folder = await temporaryFolder();
  const [sample, whole, killed] = [
    join(folder, 'in/0'),
    join(folder, 'whole'),
    join(folder, 'killed'),
  ];
  const shares = { spoiled: 0.3, forged: 0.1, repeated: 0.1 };
  await writeSample({ count: 20, out: sample, seed: 'killed', ...shares });
  // More than are written in one go; which of the copies counts must not change either.
  for (let copy = 1; copy < 16; copy++) {
    await cp(sample, join(folder, `in/${copy}`), { recursive: true });
  }
  const options = { folder: join(folder, 'in'), isAnonymous: false };
  await collect({ ...options, out: whole });

  const dying = ['--import', 'tsx', DYING, options.folder, killed, '300'];
  const child = spawn(process.execPath, dying, { stdio: 'inherit' });
  expect(await once(child, 'exit')).toEqual([null, 'SIGKILL']);
  const rest = await collect({ ...options, out: killed });
  expect(rest.found).toBe(320);
  expect(rest.read).toBeGreaterThan(20);
  expect(rest.read).toBeLessThan(320);
  for (const table of TABLE_NAMES) {
    const rows = (out: string) => ask(out, `FROM ${table} ORDER BY ALL`);
    expect(await rows(killed), table).toEqual(await rows(whole));
  }
});
