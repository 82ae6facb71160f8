import { describe, expect, it } from 'vitest';
import { channelTexts } from '@/utils/i18n/channels';
import { claimTexts } from '@/utils/i18n/claim';
import { lawTexts } from '@/utils/i18n/law';

const ahead = {
  route: 'tort',
  years: 5,
  from: '2023-01-22',
  ends: '2028-01-22',
  interruptedBy: null,
  passed: false,
} as const;

describe('texts of the claim', () => {
  it('write dates as far as they are known', () => {
    const { contactStatus, limitation } = claimTexts.it;
    expect(limitation.ends(ahead)).toContain('fino al 22 gennaio 2028');
    expect(limitation.ends({ ...ahead, ends: '2028-02-08' })).toContain("fino all'8 febbraio");
    expect(contactStatus('as-of', '2026-01-11')).toContain("dell'11 gennaio 2026");
    expect(contactStatus('as-of', '2023-06')).toContain('giugno 2023');
    expect(claimTexts.en.limitation.ends(ahead)).toContain('until 22 January 2028');
  });

  it('call the phone line what it was', () => {
    expect(claimTexts.it.contactStatus('crisis-2023', null)).toContain('2023');
  });

  it('promise nothing', () => {
    const italian = JSON.stringify([claimTexts.it, channelTexts.it, lawTexts.it]);
    expect(italian).not.toMatch(/garanti(to|ta|amo)|sicuramente|hai diritto|ti spetta/i);
    const english = JSON.stringify([claimTexts.en, channelTexts.en, lawTexts.en]);
    expect(english).not.toMatch(/guarante|surely|you are entitled/i);
  });
});
