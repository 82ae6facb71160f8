// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EvidenceEditor } from '@/components/evidence/EvidenceEditor';
import type { EvidenceEdit } from '@/utils/evidence/actions';
import type { Evidence } from '@/utils/evidence/schema';
import { evidence } from '../../gallery/mailbox';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  render(null, document.body);
});

const item = { ...(evidence[1] as Evidence), note: '' };

function drawn(): EvidenceEdit[] {
  const edits: EvidenceEdit[] = [];
  const ignore = () => {};
  act(() =>
    render(
      <EvidenceEditor
        item={item}
        onEdit={(_, edit) => edits.push(edit)}
        onRemove={ignore}
        onOpenMessage={ignore}
      />,
      document.body,
    ),
  );
  return edits;
}

function type(text: string): void {
  const note = document.querySelector('textarea') as HTMLTextAreaElement;
  for (let end = 1; end <= text.length; end++) {
    note.value = text.slice(0, end);
    act(() => void note.dispatchEvent(new Event('input', { bubbles: true })));
  }
}

it('saves a note once the user pauses, not at each letter', () => {
  const edits = drawn();
  type('Ho perso il posto.');
  expect(edits).toEqual([]);
  act(() => void vi.runAllTimers());
  expect(edits).toEqual([{ note: 'Ho perso il posto.' }]);
});

it('saves what was typed when the user goes elsewhere before a pause', () => {
  const edits = drawn();
  type('Era');
  act(() => render(null, document.body));
  expect(edits).toEqual([{ note: 'Era' }]);
  act(() => void vi.runAllTimers());
  expect(edits).toHaveLength(1);
});
