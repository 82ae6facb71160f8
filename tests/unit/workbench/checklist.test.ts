import { describe, expect, it } from 'vitest';
import { checklist, lateNotSaved } from '@/utils/workbench/checklist';
import { workbench } from '../../gallery/workbench';

const states = (change: Partial<typeof workbench>) =>
  checklist({ ...workbench, ...change }).map(({ id, state }) => `${id} ${state}`);

describe('the checklist', () => {
  it('makes the first step that is not done the next one', () => {
    expect(states({})).toEqual([
      'safe next',
      'evidence done',
      'cost done',
      'who todo',
      'read todo',
      'export todo',
    ]);
  });

  it('holds the mail for safe only when every late original is stored', () => {
    expect(lateNotSaved(workbench)).toBe(9);
    const late = workbench.gap?.late.slice(0, 3) ?? [];
    const gap = workbench.gap && { ...workbench.gap, late };
    expect(states({ gap })[0]).toBe('safe done');
    const withoutBytes = workbench.evidence.map((item) => ({ ...item, sha256: null }));
    expect(states({ gap, evidence: withoutBytes })[0]).toBe('safe next');
  });

  it('takes a damage for told when it has words and an amount', () => {
    const damages = workbench.case.damages.map((damage) => ({ ...damage, amount: null }));
    expect(states({ case: { ...workbench.case, damages } })[2]).toBe('cost todo');
  });

  it('takes it for told that there was no harm, unless one is listed', () => {
    const screening = { inUse: true, harmFollowed: false };
    const harmless = { ...workbench.case, damages: [], screening };
    expect(states({ case: harmless, evidence: [] }).slice(1, 3)).toEqual([
      'evidence done',
      'cost done',
    ]);
    const damages = workbench.case.damages.map((damage) => ({ ...damage, amount: null }));
    expect(states({ case: { ...harmless, damages } })[2]).toBe('cost todo');
  });
});
