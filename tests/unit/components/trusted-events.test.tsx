// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { heedOnlyTheUser } from '@/components/trusted-events';
import type { PanelActions } from '@/utils/panel/model';
import { inert } from '../../gallery/inert';
import { panel } from '../../gallery/screens';

const activation = { isActive: false };
const actions = {
  onEdit: vi.fn(),
  onInspect: vi.fn(),
  onMark: vi.fn(),
  onDeclare: vi.fn(),
  onChooseOutage: vi.fn(),
};

beforeAll(() => {
  heedOnlyTheUser();
  Object.assign(navigator, { userActivation: activation });
});
beforeEach(async () => {
  activation.isActive = false;
  await act(() =>
    render(<Panel model={panel} actions={inert<PanelActions>(actions)} />, document.body),
  );
});
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

const button = (name: string) =>
  [...document.querySelectorAll('button')].find((each) => each.textContent?.trim() === name);
const field = (label: string) => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent === label);
  return document.getElementById(found?.htmlFor ?? '');
};

/** Sends what a script in the page can send; the name of the error that it ended in, or null. */
async function scripted(target: Element | null | undefined, type: string): Promise<string | null> {
  const event = new Event(type, { bubbles: true, composed: true });
  try {
    await act(() => void target?.dispatchEvent(event));
    return null;
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

/** As the user's own: no test can make a trusted event, but for saying that it is one. */
async function trusted(target: Element | null | undefined, type: string): Promise<void> {
  const event = new Event(type, { bubbles: true, cancelable: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  await act(() => void target?.dispatchEvent(event));
}

describe('a script in the page', () => {
  it('presses no button', async () => {
    expect(await scripted(button('Segna come prova'), 'click')).toBe('UntrustedEvent');
    expect(actions.onMark).not.toHaveBeenCalled();
    await trusted(button('Segna come prova'), 'click');
    expect(actions.onMark).toHaveBeenCalledTimes(1);
  });

  it('writes nothing into evidence, whatever it puts around the field', async () => {
    await trusted(document.querySelector('.mail-row[aria-expanded]'), 'click');
    const note = field('Nota') as HTMLTextAreaElement;
    const form = document.createElement('form');
    form.dataset.fillable = 'true';
    note.replaceWith(form);
    form.append(note);
    note.value = 'forged';
    expect(await scripted(note, 'input')).toBe('UntrustedEvent');
    expect(actions.onEdit).not.toHaveBeenCalled();
  });

  it('may fill in a form, which is sent only where the user just acted', async () => {
    await trusted(button("Aggiungi un'email mai arrivata"), 'click');
    for (const [label, value] of [
      ['Chi doveva scriverti', 'Fondazione Aurora'],
      ['Quando doveva arrivare', '2023-01-24'],
    ] as const) {
      const input = field(label) as HTMLInputElement;
      input.value = value;
      expect(await scripted(input, 'input')).toBeNull();
    }
    // What `requestSubmit()` makes looks trusted.
    const send = () => trusted(document.querySelector('form'), 'submit');
    await expect(send()).rejects.toThrow('submit');
    expect(actions.onDeclare).not.toHaveBeenCalled();
    activation.isActive = true;
    await send();
    expect(actions.onDeclare).toHaveBeenCalledTimes(1);
  });

  it('may choose what is shown', async () => {
    const outage = field('Disservizio') as HTMLSelectElement;
    outage.selectedIndex = 1;
    expect(await scripted(outage, 'change')).toBeNull();
    expect(actions.onChooseOutage).toHaveBeenCalledTimes(1);
  });
});
