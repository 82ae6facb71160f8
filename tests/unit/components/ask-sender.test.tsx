// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { AskSender } from '@/components/workbench/evidence/AskSender';
import { SUPPLY_TEACHER } from '../../fixtures/cases';
import { workbench } from '../../gallery/workbench';

afterEach(() => render(null, document.body));

describe('the text for a sender', () => {
  it('names the message that never came, and is copied whole', () => {
    const copied: string[] = [];
    const model = {
      ...workbench,
      case: SUPPLY_TEACHER.case,
      interval: SUPPLY_TEACHER.outage,
      evidence: SUPPLY_TEACHER.evidence,
    };
    act(() =>
      render(
        <AskSender model={model} about="e1" onCopy={(text) => copied.push(text)} />,
        document.body,
      ),
    );
    act(() => document.querySelector('button')?.click());
    expect(copied).toEqual([document.querySelector('.plain-text')?.textContent]);
    expect(copied[0]).toContain('argomento: «Convocazione per supplenza breve»');
    expect(copied[0]).toContain('segreteria@ic7.example');
  });
});
