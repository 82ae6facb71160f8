// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { emptyDamage } from '@/utils/claim/empty';
import type { SectionId, WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { inert } from '../../gallery/inert';
import { evidence, gap } from '../../gallery/mailbox';
import { workbench } from '../../gallery/workbench';

const copies = { backup: null, any: null, due: false };

afterEach(() => render(null, document.body));

function draw(
  section: SectionId,
  change: Partial<WorkbenchModel>,
  actions: Partial<WorkbenchActions> = {},
) {
  act(() =>
    render(
      <Workbench
        model={{ ...workbench, evidence, copies, ...change }}
        actions={{ ...inert<WorkbenchActions>(), ...actions }}
        section={section}
        onSection={() => {}}
      />,
      document.body,
    ),
  );
  return document.querySelector('main') as HTMLElement;
}

describe('the workbench', () => {
  it('takes nothing that would belong to no mailbox, and opens the mail', () => {
    const main = draw('damages', { mailboxes: [] });
    expect(main.textContent).toContain('Prima apri la tua posta');
    const buttons = [...main.querySelectorAll('button, input, textarea')];
    expect(buttons.map(({ textContent }) => textContent)).toEqual([
      'Apri Libero Mail',
      'Apri Virgilio Mail',
    ]);
    expect(document.querySelector('.workbench-choices select')).toBeNull();
  });

  it.each(['verify', 'backup'] as const)('has its %s without a mailbox, too', (section) => {
    const main = draw(section, { mailboxes: [] });
    expect(main.querySelector('input[type=file]')).not.toBeNull();
  });

  it('sends to the mailbox whoever has late emails that are not saved', () => {
    let opened = 0;
    const onOpenMailbox = () => {
      opened += 1;
    };
    const main = draw('checklist', { gap, evidence: [] }, { onOpenMailbox });
    const [first] = main.querySelectorAll<HTMLElement>('.step button');
    act(() => first?.click());
    expect(opened).toBe(1);
    expect(main.textContent).toContain('1 passo fatto su 6');
  });

  it('asks no price of whoever paid nothing', () => {
    const told = (plan: 'libero-free' | 'libero-plus-1tb') =>
      draw('claimant', { case: { ...workbench.case, plan } }).textContent;
    expect(told('libero-plus-1tb')).toContain("Quanto pagavi all'anno");
    expect(told('libero-free')).not.toContain("Quanto pagavi all'anno");
  });

  it('asks twice before words are lost, and not where nothing was told', () => {
    const [damage] = workbench.case.damages;
    const removed: number[] = [];
    const onCase: WorkbenchActions['onCase'] = ({ damages = [] }) => removed.push(damages.length);
    const press = (text: string) =>
      act(() =>
        [...document.querySelectorAll('main button')]
          .filter((button): button is HTMLButtonElement => button instanceof HTMLButtonElement)
          .find(({ textContent }) => textContent === text)
          ?.click(),
      );
    const drawOne = (told: typeof damage) =>
      draw('damages', { case: { ...workbench.case, damages: told ? [told] : [] } }, { onCase });
    drawOne(damage);
    press('Togli questo danno');
    expect(removed).toEqual([]);
    press('Sì, togli');
    expect(removed).toEqual([0]);
    drawOne(emptyDamage('new'));
    press('Togli questo danno');
    expect(removed).toEqual([0, 0]);
  });
});
