// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Button } from '@/components/design/Button';
import { MoneyField } from '@/components/design/MoneyField';
import type { Money } from '@/utils/claim/schema';

afterEach(() => render(null, document.body));

describe('a blocked button', () => {
  it('stays reachable, says why, and does nothing', () => {
    const press = vi.fn();
    render(
      <Button onPress={press} blockedBecause="perché no">
        Vai
      </Button>,
      document.body,
    );
    const button = document.querySelector('button') as HTMLButtonElement;
    button.click();
    expect(press).not.toHaveBeenCalled();
    expect(button.disabled).toBe(false);
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('perché no');
  });
});

describe('an amount', () => {
  it('is passed on in cents as it is typed, null while it is none', () => {
    const changes = typed('1.234,5x', '1.234,5', '');
    expect(changes).toEqual([null, { cents: 123_450, currency: 'EUR' }, null]);
  });

  it('says when it is no amount', () => {
    typed('molto');
    expect(document.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('shows an amount that came from elsewhere', () => {
    render(
      <MoneyField label="x" value={{ cents: 5050, currency: 'EUR' }} onChange={() => {}} />,
      document.body,
    );
    expect(document.querySelector('input')?.value).toBe('50,50\u00a0€');
  });
});

/** What a field that is fed its own changes back passes on, text by text. */
function typed(...texts: string[]): (Money | null)[] {
  const changes: (Money | null)[] = [];
  const draw = (value: Money | null) =>
    act(() =>
      render(
        <MoneyField
          label="x"
          value={value}
          onChange={(money) => {
            changes.push(money);
            draw(money);
          }}
        />,
        document.body,
      ),
    );
  draw(null);
  for (const text of texts) {
    const input = document.querySelector('input') as HTMLInputElement;
    act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }
  return changes;
}
