import { describe, expect, it } from 'vitest';

type Catalogue = Record<string, unknown>;
type Module = Record<string, Catalogue>;

const italian = import.meta.glob<Module>('/utils/i18n/it/*.ts', { eager: true });
const english = import.meta.glob<Module>('/utils/i18n/en/*.ts', { eager: true });
const areas = Object.keys(italian).map((path) => path.split('/').at(-1) as string);

describe('message catalogues', () => {
  it('have the same areas in both languages', () => {
    expect(Object.keys(english).map((path) => path.split('/').at(-1))).toEqual(areas);
  });

  it.each(areas)('%s has every key in both languages, of the same kind', (area) => {
    expect(shape(english[`/utils/i18n/en/${area}`])).toEqual(
      shape(italian[`/utils/i18n/it/${area}`]),
    );
  });
});

/** Each key with what stands under it: a text, a function of so many parameters, or more keys. */
function shape(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shape(inner)]));
}
