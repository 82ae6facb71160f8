import { describe, expect, it } from 'vitest';
import type { Mailbox } from '@/utils/mailbox/schema';
import { readSettings, settingsText } from '@/utils/options/settings-file';
import type { Preferences } from '@/utils/storage/preferences';

const preferences: Preferences = { language: 'browser', dossierLanguage: 'en', theme: 'dark' };
const mailbox: Mailbox = {
  id: 'anna@libero.it',
  address: 'anna@libero.it',
  host: 'mail1.libero.it',
  excludedFolders: ['default0/Spam'],
  off: true,
  outage: 'jun2023',
  ownOutages: [],
  readAt: '2026-11-21T19:00:00Z',
};

describe('the settings file', () => {
  it('brings back what it was made of, and nothing of the mail', () => {
    expect(readSettings(settingsText(preferences, [mailbox]))).toEqual({
      format: 'postapersa-settings',
      version: 1,
      preferences,
      boxes: [{ id: 'anna@libero.it', off: true, excludedFolders: ['default0/Spam'] }],
    });
  });

  it.each([
    ['no JSON', 'ciao'],
    ['another program’s', '{"theme":"dark"}'],
    ['another version', settingsText(preferences, []).replace('"version": 1', '"version": 2')],
    ['a language that we lack', settingsText(preferences, []).replace('"browser"', '"fr"')],
    ['a box without its name', settingsText(preferences, [mailbox]).replace('"id"', '"ID"')],
  ])('is refused as a whole where it is %s', (_, text) => {
    expect(readSettings(text)).toBeNull();
  });
});
