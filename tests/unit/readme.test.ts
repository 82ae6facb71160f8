import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
const [, promises = ''] = readme.split('### What is promised when things go wrong');
const [, ...rows] = (promises.split('\n### ')[0] ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| --'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('what the README promises when', () => {
  it.each(rows.map((cells) => [cells[1] ?? '', cells[4] ?? '']))('%s: has a test', (_, tests) => {
    const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path]) => path ?? '');
    expect(paths).not.toEqual([]);
    for (const path of paths) expect(existsSync(new URL(`tests/${path}`, ROOT)), path).toBe(true);
  });

  it('is a table', () => {
    expect(rows.length).toBeGreaterThan(20);
  });
});
