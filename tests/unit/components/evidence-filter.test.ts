import { expect, it } from 'vitest';
import { EVERYTHING, type EvidenceQuery, matchesEvidence } from '@/components/evidence/filter';
import type { Evidence } from '@/utils/evidence/schema';
import { evidence } from '../../gallery/mailbox';

it('finds evidence by its words, its kind, and what the user set above the others', () => {
  const items = evidence.map(
    (item, index): Evidence => (index === 0 ? { ...item, important: true, kind: 'access' } : item),
  );
  const found = (query: Partial<EvidenceQuery>) =>
    items.filter((item) => matchesEvidence(item, { ...EVERYTHING, ...query })).length;
  expect(found({})).toBe(items.length);
  expect(found({ show: 'important' })).toBe(1);
  expect(found({ show: 'access' })).toBe(1);
  expect(found({ show: 'late' })).toBe(items.length - 1);
  expect(found({ show: 'important', search: ' SUPPLENZA ' })).toBe(1);
  expect(found({ search: 'nulla di simile' })).toBe(0);
});
