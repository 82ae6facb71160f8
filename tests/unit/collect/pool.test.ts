import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { rowsOfLines } from '@/utils/collect/lines';
import { Pool } from '@/utils/collect/pool';
import type { Row } from '@/utils/collect/tables';
import { type Files, foldered, foreignBag, zip } from '../dossier/verify/bags';
import { temporaryFolder } from './collection';

describe('the processes that judge', { timeout: 120_000 }, () => {
  let pool: Pool;
  afterEach(() => pool.close());

  /** Codes of what is wrong with each of these bags, given to one process at once. */
  const judged = async (bags: Record<string, Files>, heapMegabytes: number) => {
    const folder = await temporaryFolder();
    pool = new Pool({ processes: 1, key: null, heapMegabytes });
    const paths = await Promise.all(
      Object.entries(bags).map(async ([name, files]) => {
        const bytes = await zip(foldered(files), { level: 0 }).arrayBuffer();
        await writeFile(join(folder, name), new Uint8Array(bytes));
        return name;
      }),
    );
    const all = await Promise.all(
      paths.map((file) => pool.judge({ path: join(folder, file), file: { file, bytes: 1 } })),
    );
    return all.map(({ lines }) =>
      rowsOfLines<Row<'problems'>>(lines.problems).map(({ code }) => code),
    );
  };
  const sound = foreignBag({ 'data/a.txt': 'a' });

  it('lose a file that fills the memory, and no other', async () => {
    const heavy = foreignBag({ 'data/dossier.json': `[${'[1],'.repeat(4 << 20)}{}]` });
    const codes = await judged({ 'a.zip': sound, 'b.zip': heavy, 'c.zip': sound }, 96);
    expect(codes).toEqual([['not-a-dossier'], ['too-heavy'], ['not-a-dossier']]);
  });

  it('hash files larger than what they hold of them', async () => {
    const large = new Uint8Array(40 << 20).fill(7);
    const bag = foreignBag({ 'data/large.bin': large });
    const changed = { ...bag, 'data/large.bin': large.with(large.length - 1, 8) };
    const codes = await judged({ 'a.zip': bag, 'b.zip': changed }, 96);
    expect(codes).toEqual([['not-a-dossier'], ['file-altered', 'not-a-dossier']]);
  });
});
