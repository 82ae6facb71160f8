import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { openParquet } from '@/utils/collect/parquet';
import { type Answers, answerAll, QUERIES } from '@/utils/collect/queries';
import { writeResults } from '@/utils/collect/results';
import { comparable } from '../../collect-sample/answers';
import { FORGERIES } from '../../collect-sample/dossier';
import { type Truth, writeSample } from '../../collect-sample/sample';
import { ask, temporaryFolder } from './collection';

const FOLDER = new URL('../../../utils/collect/', import.meta.url);

describe('the ready queries', { timeout: 120_000 }, () => {
  let out: string;
  let truth: Truth;
  let answers: Answers;
  beforeAll(async () => {
    const sample = await temporaryFolder();
    out = join(sample, 'out');
    truth = await writeSample({
      ...{ count: 70, out: sample, seed: 'answers' },
      ...{ spoiled: 0.25, forged: 0.1, repeated: 0.07 },
    });
    await collect({ folder: sample, out, isAnonymous: false, processes: 2 });
    const { connection, close } = await openParquet(join(out, 'tables'));
    answers = await answerAll(connection);
    close();
  }, 120_000);

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
    // Trino rounds a quotient of decimals to the places of its terms.
    expect(sql).not.toMatch(/\d\.\d/);
    expect(answers[name].length).toBeGreaterThan(0);
  });

  it.each([
    'overview',
    'silence',
    'delay',
    'heads',
    'classes',
    'senders',
    'complaints',
    'repeated-boxes',
  ] as const)('%s finds what the sample holds, row by row', (name) => {
    expect(comparable(answers[name])).toEqual(comparable(truth.answers[name]));
  });

  it('gives zero, not nothing, where no damage has an amount', () => {
    for (const name of ['heads', 'classes'] as const) {
      const without = answers[name].filter(({ damages, without_amount: n }) => n === damages);
      expect(without.length, name).toBeGreaterThan(0);
      expect(without.map((row) => row.proven_cents)).toEqual(without.map(() => 0n));
    }
  });

  it('counts the newer dossier of a box, which tells a damage more', async () => {
    const [counts] = await ask(
      out,
      `SELECT count(*) AS boxes FROM mailboxes newer JOIN mailboxes older
        ON newer.box = older.box AND newer.created_ms > older.created_ms
      WHERE newer.counted AND NOT older.counted
        AND (SELECT count(*) FROM damages WHERE dossier = newer.dossier)
          = 1 + (SELECT count(*) FROM damages WHERE dossier = older.dossier)`,
    );
    expect(Number(counts?.boxes)).toBe(truth.answers['repeated-boxes'].length);
    expect(truth.answers['repeated-boxes'].length).toBe(5);
  });

  it('finds the forged dossiers and those with a forged log, and of the honest ones none', () => {
    const found = answers.contradictions.map(
      ({ file, contradiction }) => `${file} ${contradiction}`,
    );
    const forged = truth.forged.flatMap(({ file, how }) =>
      how === 'impossible-time' ? [`${file} ${how}`, `${file} wrong-delay`] : [`${file} ${how}`],
    );
    const failed = truth.spoiled.flatMap(({ file, codes: [code = ''] }) => {
      if (code.startsWith('custody-')) return [`${file} custody`];
      return code === 'evidence-hash-differs' ? [`${file} other-message`] : [];
    });
    expect(found.sort()).toEqual([...forged, ...failed].sort());
    expect(new Set(truth.forged.map(({ how }) => how))).toEqual(new Set(FORGERIES));
  });

  it('are answered in a list of files too, for whoever looks at the contradictions one by one', async () => {
    await writeResults(out, false);
    const list = await readFile(join(out, 'dossier-da-guardare.csv'), 'utf8');
    const files = list
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.split(';')[0]);
    expect(files).toEqual(answers.contradictions.map(({ file }) => file));
  });

  it('counts every file that failed by each of its reasons, equal files too', () => {
    const codes = truth.spoiled.flatMap(({ codes }) => codes);
    const errors = answers.failures
      .filter(({ severity }) => severity === 'error')
      .map(({ code = null, dossiers = null }) => ({ code, dossiers }));
    const expected = [...new Set(codes)].map((code) => ({
      code,
      dossiers: codes.filter((other) => other === code).length,
    }));
    expect(comparable(errors)).toEqual(comparable(expected));
  });
});
