import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { openParquet } from '@/utils/collect/parquet';
import { answer, QUERIES, type QueryName } from '@/utils/collect/queries';
import type { ResultRow } from '@/utils/collect/sql';
import { type Truth, writeSample } from '../../collect-sample/sample';
import { ask, temporaryFolder } from './collection';

const FOLDER = new URL('../../../utils/collect/', import.meta.url);

describe('the ready queries', { timeout: 120_000 }, () => {
  let out: string;
  let truth: Truth;
  beforeAll(async () => {
    const folder = await temporaryFolder();
    const sample = join(folder, 'sample');
    out = join(folder, 'out');
    truth = await writeSample({ count: 50, out: sample, seed: 'ask', spoiled: 0.3, forged: 0.1 });
    await collect({ folder: sample, out, isAnonymous: false, threads: 2 });
  }, 120_000);

  const answerOf = async (name: QueryName): Promise<ResultRow[]> => {
    const { connection, close } = await openParquet(join(out, 'tables'));
    try {
      return await answer(connection, name);
    } finally {
      close();
    }
  };
  const sum = (rows: ResultRow[], name: string) =>
    rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);

  it('are all files of SQL, and every file is one', async () => {
    const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.sql'));
    expect(files.sort()).toEqual(QUERIES.map((name) => `${name}.sql`).sort());
  });

  it.each(QUERIES)('%s is one SELECT without what only DuckDB knows', async (name) => {
    const sql = await readFile(new URL(`${name}.sql`, FOLDER), 'utf8');
    expect(sql).toMatch(/^SELECT\s/);
    expect(sql).not.toMatch(
      /;|::|"|\b(?:ALL BY|GROUP BY ALL|EXCLUDE|QUALIFY|FILTER|read_parquet|epoch_ms|quantile\w*|list|struct|strftime|PIVOT|ASOF|USING SAMPLE)\b/i,
    );
    expect((await answerOf(name)).length).toBeGreaterThanOrEqual(name === 'repeated-boxes' ? 0 : 1);
  });

  it('add up to what the sample holds', async () => {
    expect(sum(await answerOf('overview'), 'boxes')).toBe(truth.totals.mailboxes);
    expect(sum(await answerOf('complaints'), 'complaints')).toBe(truth.totals.complaints);
    const cents = Object.values(truth.totals.heads).reduce(
      (total, { proven, estimated }) => ({
        proven: total.proven + proven,
        both: total.both + proven + estimated,
      }),
      { proven: 0, both: 0 },
    );
    const heads = await answerOf('heads');
    expect(sum(heads, 'proven_cents')).toBe(cents.proven);
    expect(sum(heads, 'with_estimates_cents')).toBe(cents.both);
    const classes = await answerOf('classes');
    expect(sum(classes, 'proven_cents') + sum(classes, 'estimated_cents')).toBe(cents.both);
    expect(sum(classes, 'damages')).toBe(truth.totals.damages);
  });

  it('finds the forged ones, and of the honest ones none', async () => {
    const files = await ask(out, 'SELECT DISTINCT dossier, file FROM mailboxes');
    const fileOf = new Map(files.map(({ dossier, file }) => [dossier, String(file)]));
    const found = (await answerOf('contradictions')).flatMap(({ dossier, contradiction }) => {
      const file = fileOf.get(dossier ?? '');
      return file === undefined ? [] : [`${file} ${contradiction}`];
    });
    const expected = truth.forged.flatMap(({ file, how }) =>
      how === 'impossible-time' ? [`${file} ${how}`, `${file} wrong-delay`] : [`${file} ${how}`],
    );
    expect(found.sort()).toEqual(expected.sort());
  });
});
