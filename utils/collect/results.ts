import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cell, csv } from '@/utils/dossier/csv';
import { CONTRADICTIONS, contradictionList, failedList } from './it/report';
import { openParquet } from './parquet';
import { answerAll } from './queries';
import { problemWords, renderReport } from './report/report';
import { rowsOf } from './sql';

/**
 * Writes `report.html` and the lists of dossiers that failed or contradict themselves from the tables,
 * as anybody could who has them.
 */
export async function writeResults(out: string, isAnonymous: boolean): Promise<void> {
  const { connection, close } = await openParquet(join(out, 'tables'));
  try {
    const answers = await answerAll(connection);
    const [counts] = await rowsOf(
      connection,
      `SELECT (SELECT count(*) FROM mailboxes) AS sound,
        (SELECT count(DISTINCT file) FROM problems WHERE severity = 'error') AS failed`,
    );
    const failed = await rowsOf(
      connection,
      `SELECT file, dossier, code, subject FROM problems WHERE severity = 'error' ORDER BY file, dossier, code, subject`,
    );
    const sound = Number(counts?.sound);
    const page = renderReport({ answers, sound, failed: Number(counts?.failed), isAnonymous });
    await replace(join(out, 'report.html'), page);
    const rows = failed.map(({ file, dossier, code, subject }) => [
      file as Cell,
      String(dossier),
      problemWords(code),
      String(code),
      subject as Cell,
    ]);
    await replace(join(out, 'dossier-scartati.csv'), csv(failedList.columns, rows));
    const odd = answers.contradictions.map(({ file, dossier, contradiction, items }) => [
      file as Cell,
      String(dossier),
      CONTRADICTIONS[String(contradiction)] ?? String(contradiction),
      Number(items),
    ]);
    await replace(join(out, 'dossier-da-guardare.csv'), csv(contradictionList.columns, odd));
  } finally {
    close();
  }
}

/** Whoever reads the file meanwhile sees the old one or the new one whole. */
async function replace(path: string, content: string): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}
