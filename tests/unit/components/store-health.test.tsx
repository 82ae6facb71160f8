// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { IntegrityLine, IntegrityNotice } from '@/components/evidence/IntegrityNotice';
import { FetchAgain } from '@/components/panel/FetchAgain';
import { EraseCard } from '@/components/workbench/backup/EraseCard';
import type { Integrity } from '@/utils/evidence/integrity';
import type { MessageRef } from '@/utils/mail/message';
import { panel, screens } from '../../gallery/screens';
import { workbench } from '../../gallery/workbench';

afterEach(() => render(null, document.body));

const draw = (view: ComponentChild) => {
  act(() => render(view, document.body));
  return document.body;
};
const press = (text: string) =>
  act(() =>
    [...document.querySelectorAll('button')]
      .find((button) => button.textContent?.includes(text))
      ?.click(),
  );

describe('what is said of the store', () => {
  const sound = workbench.integrity as Integrity;
  const report = sound.report as NonNullable<Integrity['report']>;

  it('is quiet while all is well', () => {
    expect(draw(<IntegrityNotice integrity={sound} />).textContent).toBe('');
    expect(draw(<IntegrityLine integrity={sound} />).textContent).toContain('3.000 originali');
  });

  it('is an alert where bytes or a log are not what they were', () => {
    const altered = [
      { sha256: 'a'.repeat(64), found: 'b'.repeat(64) },
      { sha256: 'c'.repeat(64), found: null },
    ];
    const brokenChains = [{ mailbox: 'a@b', seq: 2 }];
    const broken = { report: { ...report, altered }, brokenChains, lost: false };
    const alerts = draw(<IntegrityNotice integrity={broken} />).querySelectorAll('[role="alert"]');
    expect(alerts).toHaveLength(2);
    expect(alerts[0]?.textContent).toContain('1 originale non è più identico');
    expect(alerts[0]?.textContent).toContain("1 originale non c'è più");
    expect(alerts[1]?.textContent).toContain('a@b');
    expect(draw(<IntegrityLine integrity={broken} />).textContent).toBe('');
  });

  it('comes with the way back to what the webmail may still have', () => {
    const marked: MessageRef[][] = [];
    const onMark = (messages: MessageRef[]) => marked.push(messages);
    const hash = (position: number) => String(position).repeat(64);
    const evidence = panel.evidence.map((item, position) => ({ ...item, sha256: hash(position) }));
    const altered = [{ sha256: hash(1), found: null }];
    const integrity = { ...sound, report: { ...report, altered } };
    draw(<FetchAgain {...panel} evidence={evidence} integrity={integrity} onMark={onMark} />);
    press('Riprendi');
    const { folder, serverId: id } = evidence[1] as (typeof evidence)[number];
    expect(marked).toEqual([[{ folder, id }]]);
    draw(<FetchAgain {...panel} evidence={evidence} integrity={sound} onMark={onMark} />);
    expect(document.body.textContent).toBe('');
  });

  it('is an alert where all of it is gone, in a popup too that knows no mailbox', () => {
    const alerts = draw(screens['popup-lost']?.()).querySelectorAll('[role=alert]');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]?.textContent).toContain('non ci sono più');
  });
});

describe('erasing', () => {
  it('is asked twice, and says what goes and which mailbox', () => {
    const erased: (string | null)[] = [];
    const actions = { onErase: (id: string | null) => erased.push(id), onBackup: () => {} };
    draw(<EraseCard model={workbench} actions={actions} />);
    press('maria.rossi@libero.it');
    expect(erased).toEqual([]);
    expect(document.body.textContent).toContain('tutto quello che riguarda maria.rossi@libero.it');
    expect(document.body.textContent).toContain('Salva prima una copia');
    press('Sì, cancella');
    expect(erased).toEqual(['maria.rossi@libero.it']);
    press('Cancella tutto');
    press('Annulla');
    press('Cancella tutto');
    press('Sì, cancella');
    expect(erased).toEqual(['maria.rossi@libero.it', null]);
  });
});
