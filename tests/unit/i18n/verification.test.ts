import { describe, expect, it } from 'vitest';
import { FILE_STATES, FINDING_CODES } from '@/utils/dossier/verify/verification';
import { LANGUAGES } from '@/utils/i18n/language';
import { verificationTexts } from '@/utils/i18n/verification';
import { ZIP_REFUSALS } from '@/utils/zip/refusal';

describe.each(LANGUAGES)('words of the verification, %s', (language) => {
  const texts = verificationTexts[language];

  it('has one for every code, and none besides', () => {
    expect(Object.keys(texts.findings).sort()).toEqual([...FINDING_CODES].sort());
    expect(Object.keys(texts.states).sort()).toEqual([...FILE_STATES].sort());
    expect(Object.keys(texts.refusals)).toEqual(expect.arrayContaining([...ZIP_REFUSALS]));
  });
});
