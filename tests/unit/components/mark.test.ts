import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const pathsOf = (file: string) =>
  [...readFileSync(new URL(file, ROOT), 'utf8').matchAll(/ d="([^"]+)"/g)].map((match) => match[1]);

it('is the drawing of the icon', () => {
  expect(pathsOf('components/design/Mark.tsx')).toEqual(pathsOf('public/icon/postapersa.svg'));
});
