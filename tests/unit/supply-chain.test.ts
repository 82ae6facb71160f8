import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));

type Locked = {
  version: string;
  license?: string;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
};
const { dependencies, devDependencies, overrides } = read('package.json');
const locked: Record<string, Locked> = read('package-lock.json').packages;
const shipped = Object.entries(locked).filter(([path, { dev }]) => path !== '' && !dev);

/** All let us ship under our own licence, with their notices. */
const LICENCES = [
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-3-Clause',
  'MPL-2.0',
  'MIT AND OFL-1.1',
];
/** MIT by the LICENSE file beside it; its package.json does not say so. */
const UNNAMED = ['node_modules/png-js'];

describe('the packages that we build on', () => {
  it('are asked for in exact versions', () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies, ...overrides });
    expect(
      versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
    ).toEqual([]);
  });

  it('have their reason in the README, each by its name', () => {
    const readme = readFileSync(new URL('README.md', ROOT), 'utf8');
    const names = Object.keys({ ...dependencies, ...devDependencies });
    const told = (name: string) =>
      name.startsWith('@types/') ||
      readme.includes(name.startsWith('@expo-google-fonts/') ? '@expo-google-fonts/*' : name);
    expect(names.filter((name) => !told(name))).toEqual([]);
  });

  it('are locked by their hash, where they are shipped', () => {
    expect(shipped.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
  });

  it('run nothing when they are installed, where they are shipped', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript)).toEqual([]);
  });

  it('may be shipped by their licences', () => {
    const others = shipped.filter(([, { license }]) => !LICENCES.includes(license ?? ''));
    expect(others.map(([path]) => path)).toEqual(UNNAMED);
  });
});
