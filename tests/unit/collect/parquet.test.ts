import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linesOfTables } from '@/utils/collect/lines';
import { writeParquet } from '@/utils/collect/parquet';
import { writePart } from '@/utils/collect/part';
import { rowsOfDossier } from '@/utils/collect/rows';
import { crowded, SUBJECTS } from '../../fixtures/dossiers';
import { ask, temporaryFolder } from './collection';

it('texts of every script reach the tables whole, broken ones as broken', async () => {
  const folder = await temporaryFolder();
  const file = { file: 'crowded.zip', bytes: 1 };
  const lines = linesOfTables(rowsOfDossier('id', file, crowded(SUBJECTS.length), [], []));
  const part = join(folder, 'part');
  await writePart(part, (content) => (content === 'files' ? '' : lines[content]));
  await writeParquet([part], join(folder, 'tables'));
  const rows = await ask(folder, 'SELECT subject FROM evidence ORDER BY item');
  const expected = SUBJECTS.map((subject) =>
    Buffer.from(subject.slice(0, 300)).toString().replaceAll('\0', '\u2400'),
  );
  expect(rows.map(({ subject }) => subject)).toEqual(expected);
});
