import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { writeResults } from '@/utils/collect/results';
import { columnsOf, TABLE_NAMES } from '@/utils/collect/tables';
import { writeSample } from '../../collect-sample/sample';
import { ask, temporaryFolder } from './collection';

describe('an anonymous collection', { timeout: 120_000 }, () => {
  let out: string;
  let plain: string;
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const sample = join(folder, 'sample');
    [out, plain] = [join(folder, 'out'), join(folder, 'plain')];
    await writeSample({
      count: 40,
      out: sample,
      seed: 'names',
      spoiled: 0.3,
      forged: 0.1,
      repeated: 0.05,
    });
    await collect({ folder: sample, out, isAnonymous: true, processes: 2 });
    await collect({ folder: sample, out: plain, isAnonymous: false, processes: 2 });
    await writeResults(out, true);
  }, 120_000);

  it('has no name, address or subject that the dossiers had, in any table or file', async () => {
    const personal = new Set<string>();
    for (const table of TABLE_NAMES) {
      for (const [name, { anonymous }] of columnsOf(table)) {
        if (!anonymous) continue;
        for (const row of await ask(plain, `SELECT DISTINCT ${name} AS value FROM ${table}`)) {
          const value = String(row.value ?? '');
          // The shortest are words that any text holds.
          if (value.length > 5) personal.add(value);
        }
      }
    }
    expect(personal.size).toBeGreaterThan(200);
    const kept: string[] = [];
    for (const table of TABLE_NAMES) {
      for (const row of await ask(out, `FROM ${table}`)) {
        kept.push(...Object.values(row).map(String));
      }
    }
    const files = await readdir(out, { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const bytes = await readFile(join(file.parentPath, file.name));
      const isPacked = file.name.endsWith('.gz');
      kept.push((isPacked ? gunzipSync(bytes) : bytes).toString('latin1'));
      kept.push(file.name);
    }
    const text = kept.join('\n');
    // The state was looked into too.
    expect(text).toContain('"modified":');
    const found = [...personal].filter(
      (value) => text.includes(value) || text.includes(Buffer.from(value).toString('latin1')),
    );
    expect(found).toEqual([]);
    expect(text).not.toMatch(/@(?:libero|virgilio)\.it|@[a-z.]+\.example|Campione/);
  });

  it('still tells equal boxes and senders from others, and gives the same totals', async () => {
    const asked = [
      'SELECT count(DISTINCT box) AS boxes, count(DISTINCT sender) AS senders FROM evidence',
      'SELECT outage, head, status, sum(amount_cents) AS cents FROM damages GROUP BY ALL ORDER BY ALL',
      'SELECT code, count(*) AS n FROM problems GROUP BY ALL ORDER BY ALL',
    ];
    for (const sql of asked) expect(await ask(out, sql)).toEqual(await ask(plain, sql));
  });
});
