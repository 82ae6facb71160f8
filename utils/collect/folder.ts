import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { FoundFile } from './store';

/**
 * The zip files of a folder and its subfolders, by their paths from there. Links are not followed,
 * so that nothing from elsewhere is read. What cannot be looked at is found too, as empty: whoever
 * reads it hears why. (Node's own recursive listings lose files: v20, opendir.)
 */
export async function findDossiers(folder: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  const list = async (subfolder: string) => {
    for (const entry of await readdir(join(folder, subfolder), { withFileTypes: true })) {
      const file = subfolder === '' ? entry.name : `${subfolder}/${entry.name}`;
      const unseen = () => found.push({ file, bytes: 0, modified: 0 });
      if (entry.isDirectory()) await list(file).catch(unseen);
      if (!entry.isFile() || !/\.zip$/i.test(entry.name)) continue;
      const seen = ({ size, mtimeMs }: Stats) =>
        found.push({ file, bytes: size, modified: mtimeMs });
      await stat(join(folder, file)).then(seen, unseen);
    }
  };
  await list('');
  return found.sort((a, b) => (a.file < b.file ? -1 : 1));
}
