import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../../../shared/corpus/', import.meta.url);

/** Real messages that stand beside the repository on some machines; tests that use them skip elsewhere. */
export const hasCorpus = existsSync(root);

export function corpusMessages(folder: string): { name: string; bytes: Uint8Array }[] {
  const base = new URL(`${folder}/`, root);
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(new URL(name, base))) }));
}
