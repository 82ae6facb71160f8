import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import { sampleInput } from './sample';

/** What a lawyer's expert has at hand; each test is skipped, by name, where the tool is missing. */
function missing(tool: string, ...args: string[]): boolean {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return false;
  } catch {
    return true;
  }
}

const PYTHON_CHECK = `
import csv, hashlib, io, json, os, sys, zipfile
archive = zipfile.ZipFile(sys.argv[1])
assert archive.testzip() is None
folder = os.path.basename(sys.argv[1])[:-4]
read = lambda path: archive.read(folder + '/' + path)
for name in ('manifest-sha256.txt', 'tagmanifest-sha256.txt'):
    for line in read(name).decode().splitlines():
        digest, path = line.split('  ', 1)
        assert hashlib.sha256(read(path)).hexdigest() == digest, path
head = None
for number, line in enumerate(read('data/custodia.jsonl').decode().splitlines(), 1):
    entry = json.loads(line)
    digest = entry.pop('hash')
    assert entry['seq'] == number and entry['previous'] == head
    text = json.dumps(entry, sort_keys=True, ensure_ascii=False, separators=(',', ':'))
    assert hashlib.sha256(text.encode()).hexdigest() == digest
    head = digest
dossier = json.loads(read('data/dossier.json'))
assert dossier['custodyHead'] == head
rows = list(csv.reader(io.StringIO(read('data/registro-prove.csv').decode('utf-8-sig'), newline=''), delimiter=';'))
assert len(rows) == len(dossier['evidence']) + 1 and len(set(map(len, rows))) == 1
print(len(archive.namelist()))
`;

describe('a finished dossier', () => {
  let directory: string;
  let file: string;
  let folder: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'dossier-'));
    const dossier = exportDossier(sampleInput(20));
    file = join(directory, dossier.name);
    folder = file.slice(0, -'.zip'.length);
    await writeFile(file, dossier.stream);
  });
  afterAll(() => rm(directory, { recursive: true }));

  it.skipIf(missing('unzip', '-v'))('passes unzip -t', () => {
    expect(execFileSync('unzip', ['-t', file]).toString()).toContain('No errors detected');
  });

  it.skipIf(missing('unzip', '-v') || missing('sha256sum', '--version'))(
    'passes sha256sum -c inside its folder',
    () => {
      execFileSync('unzip', ['-q', file, '-d', directory]);
      const check = (manifest: string) =>
        execFileSync('sha256sum', ['--strict', '--check', manifest], { cwd: folder }).toString();
      expect(check('manifest-sha256.txt').trim().split('\n')).toHaveLength(29);
      expect(check('tagmanifest-sha256.txt')).toContain('manifest-sha256.txt: OK');
    },
  );

  it.skipIf(missing('python3', '--version'))(
    'holds together for Python: zip, hashes, custody chain, tables',
    () => {
      expect(execFileSync('python3', ['-c', PYTHON_CHECK, file]).toString().trim()).toBe('34');
    },
  );
});
