// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { TextField } from '@/components/design/Field';
import { mount } from '@/components/mount';

const LOOK = { language: 'it', theme: 'browser' } as const;

it('gives no two fields one id, however often the page is drawn', async () => {
  const labels = ['Casella'];
  const screen = mount(document.body, document.documentElement, LOOK, () =>
    labels.map((label) => <TextField key={label} label={label} value="" onChange={() => {}} />),
  );
  for (const label of ['Nome', 'Indirizzo', 'PEC', 'Data']) {
    labels.push(label);
    await act(screen.redraw);
  }
  const ids = [...document.querySelectorAll('input')].map(({ id }) => id);
  expect(ids).toHaveLength(labels.length);
  expect(new Set(ids).size).toBe(labels.length);
  screen.destroy();
  expect(document.body.childElementCount).toBe(0);
});
