import { describe, expect, it } from 'vitest';
import { CHANNEL_IDS, CHANNELS, type ChannelId } from '@/utils/claim/channels';
import { type CaseFacts, caseFacts, rankChannels } from '@/utils/claim/guide';
import { RETIRED, SHOPKEEPER, SUPPLY_TEACHER } from '../../fixtures/cases';

const END = '2023-01-28T23:00:00Z';
const teacher = caseFacts(SUPPLY_TEACHER.case, END);
const shopkeeper = caseFacts(SHOPKEEPER.case, END);
const retired = caseFacts(RETIRED.case, END);

function placed(facts: CaseFacts, channel: ChannelId) {
  const found = rankChannels(facts).find((each) => each.channel === channel);
  if (!found) throw new Error(`${channel} is not ranked`);
  return found;
}

describe('rankChannels', () => {
  it('ranks every channel once, each with a reason where it is not simply fit', () => {
    for (const facts of [teacher, shopkeeper, retired]) {
      const ranked = rankChannels(facts);
      expect(ranked.map(({ channel }) => channel).sort()).toEqual([...CHANNEL_IDS].sort());
      for (const { fit, reasons } of ranked) {
        if (fit !== 'useful') expect(reasons).not.toEqual([]);
      }
    }
  });

  it('puts the company first until a written demand is recorded', () => {
    expect(rankChannels(teacher)[0]?.channel).toBe('italiaonline');
    expect(rankChannels(teacher)[0]?.fit).toBe('first');
    expect(placed(shopkeeper, 'italiaonline').reasons).toEqual(['written-demand-recorded']);
  });

  it('sends a professional to no consumers’ association but the one that took businesses', () => {
    const fitting = rankChannels(shopkeeper).filter(({ fit }) => fit !== 'unsuitable');
    const associations = fitting.filter(({ channel }) => CHANNELS[channel].kind === 'association');
    expect(associations.map(({ channel }) => channel)).toEqual(['aeci']);
    expect(placed(shopkeeper, 'giudice-di-pace').reasons).toContain(
      'negoziazione-for-professionals',
    );
  });

  it('tells a user without harm that a court is no place for him', () => {
    expect(placed(retired, 'giudice-di-pace')).toMatchObject({
      fit: 'limited',
      reasons: ['no-harm-listed'],
    });
  });

  it('never calls the open way to AGCOM more than uncertain', () => {
    for (const facts of [teacher, shopkeeper, retired]) {
      const { fit, reasons } = placed(facts, 'conciliaweb');
      expect(fit).toBe('limited');
      expect(reasons).toContain('webmail-open-question');
    }
    expect(placed(retired, 'conciliaweb').reasons).toContain('three-months-unknown');
  });
});

describe('channels', () => {
  it('gives no PEC of the company and marks the crisis line', () => {
    const { contacts } = CHANNELS.italiaonline;
    expect(contacts.find(({ kind }) => kind === 'pec')?.value).toBeNull();
    expect(contacts.find(({ value }) => value === '800 591 829')?.status).toBe('crisis-2023');
  });

  it('rests every channel on a source', () => {
    for (const { sources } of Object.values(CHANNELS)) expect(sources).not.toEqual([]);
  });
});
