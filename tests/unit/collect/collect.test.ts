import {
  copyFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect } from '@/utils/collect/collect';
import { findDossiers } from '@/utils/collect/folder';
import { linesOfTables } from '@/utils/collect/lines';
import { writeResults } from '@/utils/collect/results';
import { OtherCollection, OtherRun, Store } from '@/utils/collect/store';
import { noRows, TABLE_NAMES } from '@/utils/collect/tables';
import { type Truth, writeSample } from '../../collect-sample/sample';
import { SPOILING_NAMES } from '../../collect-sample/spoil';
import { ask, temporaryFolder } from './collection';

const LONG = { timeout: 120_000 };

/** Dossiers that failed, with what is wrong in them. */
const FAILED = `SELECT file, string_agg(code, ',' ORDER BY code) AS codes FROM problems
  WHERE severity = 'error' GROUP BY file ORDER BY file`;

describe('a collection of sixty dossiers, nineteen of them spoiled', LONG, () => {
  let sample: string;
  let out: string;
  let truth: Truth;
  const run = (more: { out?: string; signal?: AbortSignal; onProgress?: () => void } = {}) =>
    collect({ folder: sample, out, isAnonymous: false, processes: 2, ...more });

  beforeAll(async () => {
    const folder = await temporaryFolder();
    sample = join(folder, 'sample');
    out = join(folder, 'out');
    truth = await writeSample({
      count: 60,
      out: sample,
      seed: 'test',
      spoiled: 19 / 60,
      forged: 0.1,
      repeated: 0.05,
    });
    expect(await run()).toMatchObject({ found: 60, read: 60, failed: truth.spoiled.length });
  }, LONG.timeout);

  it('lists exactly the spoiled ones, each with its reasons', async () => {
    const expected = truth.spoiled.map(({ file, codes }) => ({
      file,
      codes: [...codes].sort().join(','),
    }));
    expect(await ask(out, FAILED)).toEqual(expected);
    expect(new Set(truth.spoiled.map(({ how }) => how)).size).toBe(SPOILING_NAMES.length + 1);
  });

  it('has every row of the sound ones, and none of the others', async () => {
    for (const table of ['mailboxes', 'evidence', 'damages', 'complaints'] as const) {
      const [count] = await ask(out, `SELECT count(*) AS n FROM ${table}`);
      expect(Number(count?.n), table).toBe(truth.rows[table]);
    }
  });

  it('partitions by outage', async () => {
    expect(await readdir(join(out, 'tables'))).toEqual([...TABLE_NAMES].sort());
    expect((await readdir(join(out, 'tables/evidence'))).sort()).toEqual([
      'outage=jan2023',
      'outage=jun2023',
    ]);
  });

  it('reads nothing again that it knows, and the tables stay as they are', async () => {
    const before = await ask(out, 'SELECT * FROM evidence ORDER BY dossier, item');
    expect(await run()).toMatchObject({ found: 60, read: 0 });
    expect(await ask(out, 'SELECT * FROM evidence ORDER BY dossier, item')).toEqual(before);
  });

  it('goes on where it was interrupted', async () => {
    const other = join(out, '../interrupted');
    const controller = new AbortController();
    let read = 0;
    const onProgress = () => {
      read += 1;
      if (read === 20) controller.abort();
    };
    const stopped = run({ out: other, signal: controller.signal, onProgress });
    await expect(stopped).rejects.toThrow();
    const rest = await run({ out: other });
    expect(rest.read).toBeGreaterThan(0);
    expect(rest.read).toBeLessThanOrEqual(40);
    expect(await ask(other, FAILED)).toEqual(await ask(out, FAILED));
    const mailboxes = 'FROM mailboxes ORDER BY dossier';
    expect(await ask(other, mailboxes)).toEqual(await ask(out, mailboxes));
  });

  it('refuses to mix an anonymous collection with one that is not', async () => {
    const mixed = collect({ folder: sample, out, isAnonymous: true, processes: 1 });
    await expect(mixed).rejects.toThrow(OtherCollection);
  });

  it.each(['state', 'tables'])('removes no folder %s that is not ours', async (name) => {
    const elsewhere = join(out, '../elsewhere', name);
    const letter = join(elsewhere, name, 'lettera.txt');
    await mkdir(dirname(letter), { recursive: true });
    await writeFile(letter, 'mia');
    const refused = collect({ folder: sample, out: elsewhere, isAnonymous: false, processes: 1 });
    await expect(refused).rejects.toThrow(OtherCollection);
    expect(await readFile(letter, 'utf8')).toBe('mia');
  });

  it('leaves a collection to whoever opened it since', async () => {
    const folder = join(out, '../taken');
    const first = await Store.open(folder, false);
    const second = await Store.open(folder, false);
    const judged = { id: 'a', isRead: true, isSound: false, lines: linesOfTables(noRows()) };
    const batch = [{ key: 'a.zip', found: { file: 'a.zip', bytes: 1, modified: 1 }, judged }];
    await expect(first.add(batch)).rejects.toThrow(OtherRun);
    await second.add(batch);
    expect(second.parts).toHaveLength(1);
    const third = await Store.open(folder, false);
    expect(third.parts).toEqual(second.parts);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('follows its folder: what is taken away, changed or put in', async () => {
    const folder = join(out, '../changing');
    const other = join(out, '../changed');
    await cp(sample, folder, { recursive: true, preserveTimestamps: true });
    await collect({ folder, out: other, isAnonymous: false, processes: 2 });
    const [first, second, third] = (
      await ask(other, 'SELECT file FROM mailboxes ORDER BY file')
    ).map(({ file }) => join(folder, String(file))) as [string, string, string];
    await rm(first);
    await writeFile(second, 'no longer a zip');
    await copyFile(third, `${third.slice(0, -4)}-bis.zip`);
    const result = await collect({ folder, out: other, isAnonymous: false, processes: 2 });
    expect(result.failed).toBe(2);
    const [count] = await ask(other, 'SELECT count(*) AS n FROM mailboxes');
    expect(Number(count?.n)).toBe(truth.rows.mailboxes - 2);
    // The original goes, its copy takes its place.
    await rename(third, `${third}.moved`);
    await collect({ folder, out: other, isAnonymous: false, processes: 2 });
    const [again] = await ask(other, 'SELECT count(*) AS n FROM mailboxes');
    expect(again?.n).toEqual(count?.n);
  });
});

describe('a folder', LONG, () => {
  it('without dossiers makes empty tables that can be asked', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'in'));
    const out = join(folder, 'out');
    await collect({ folder: join(folder, 'in'), out, isAnonymous: false, processes: 1 });
    for (const table of TABLE_NAMES) expect(await ask(out, `FROM ${table}`)).toEqual([]);
  });

  it('is searched whole, links left aside', async () => {
    const folder = await temporaryFolder();
    const deep = join(folder, 'a/b');
    await mkdir(deep, { recursive: true });
    const names = Array.from({ length: 100 }, (_, index) => `${index}.zip`);
    for (const name of names) await writeFile(join(deep, name), '');
    await writeFile(join(folder, 'notes.txt'), '');
    await symlink(deep, join(folder, 'link'));
    await symlink(join(deep, '0.zip'), join(folder, 'link.zip'));
    expect((await findDossiers(folder)).map(({ file }) => file).sort()).toEqual(
      names.map((name) => `a/b/${name}`).sort(),
    );
    await expect(findDossiers(join(folder, 'absent'))).rejects.toThrow('ENOENT');
  });

  it('with files that the disk does not give tells of them, and tries them again', async () => {
    const folder = await temporaryFolder();
    const bytes = Buffer.concat([Buffer.from(`${folder}/in/caff`), Buffer.from([0xe8, 0x2e])]);
    await mkdir(join(folder, 'in'));
    // Latin-1, which is no UTF-8: whoever lists the folder gets a name that opens nothing.
    await writeFile(Buffer.concat([bytes, Buffer.from('zip')]), 'x');
    await writeFile(join(folder, "in/'; DROP TABLE problems; --\n<b>.zip"), 'x');
    const out = join(folder, 'out');
    const options = { folder: join(folder, 'in'), out, isAnonymous: false, processes: 1 };
    expect(await collect(options)).toMatchObject({ found: 2, read: 2, failed: 2 });
    expect(await collect(options)).toMatchObject({ found: 2, read: 1, failed: 1 });
    await writeResults(out, false);
    expect(await ask(out, FAILED)).toEqual([
      { file: "'; DROP TABLE problems; --\n<b>.zip", codes: 'not-a-zip' },
      { file: 'caff\ufffd.zip', codes: 'unreadable' },
    ]);
    expect(await readFile(join(out, 'report.html'), 'utf8')).toContain('2 scartati');
  });
});
