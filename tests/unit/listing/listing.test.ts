import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/utils/i18n/language';
import { LIMITS, LISTINGS } from '@/utils/listing/listing';
import config from '../../../wxt.config';

type Manifest = { permissions: string[]; host_permissions: string[] };

function manifestFor(browser: string): Manifest {
  const { manifest } = config as { manifest: (env: { browser: string }) => Manifest };
  return manifest({ browser });
}

const asked = [...new Set(['chrome', 'firefox'].flatMap((name) => manifestFor(name).permissions))];

describe.each(LANGUAGES)('the store listing in %s', (language) => {
  const listing = LISTINGS[language];

  it('gives a reason for all that the manifest asks for, and for nothing else', () => {
    expect(Object.keys(listing.permissions).sort()).toEqual([...asked, 'webmail'].sort());
  });

  it('keeps the stores’ limits', () => {
    expect(listing.name.length).toBeLessThanOrEqual(LIMITS.name);
    expect(listing.summary.length).toBeLessThanOrEqual(LIMITS.summary);
    expect(listing.description.length).toBeGreaterThanOrEqual(LIMITS.description.least);
    expect(listing.description.length).toBeLessThanOrEqual(LIMITS.description.most);
    for (const reason of [listing.singlePurpose, ...Object.values(listing.permissions)]) {
      expect(reason.length, reason).toBeLessThanOrEqual(LIMITS.reason);
    }
  });

  it('says in the store what the extension says of itself', () => {
    const file = new URL(`../../../public/_locales/${language}/messages.json`, import.meta.url);
    const { extName, extDescription } = JSON.parse(readFileSync(file, 'utf8'));
    expect(extName.message).toBe(listing.name);
    expect(extDescription.message).toBe(listing.summary);
  });
});
