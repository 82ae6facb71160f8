import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCid, parseCid } from '@/utils/webmail/appsuite/page/cid';

describe('data-cid', () => {
  it.each([
    ['default0/INBOX.1234', { folder: 'default0/INBOX', id: '1234' }],
    ['default0/INBOX/a\\.b.1234', { folder: 'default0/INBOX/a.b', id: '1234' }],
    ['thread.default0/INBOX.7', { folder: 'default0/INBOX', id: '7' }],
    ['default0/back\\\\slash.7', { folder: 'default0/back\\slash', id: '7' }],
  ])('reads %s', (cid, message) => {
    expect(parseCid(cid)).toEqual(message);
  });

  it.each(['', 'default0/INBOX', '.5', 'a.', 'a.b.c'])('knows that %j is none', (cid) => {
    expect(parseCid(cid)).toBeNull();
  });

  it('gives back what it wrote', () => {
    const part = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(part, part, (folder, id) => {
        fc.pre(folder !== 'thread');
        expect(parseCid(formatCid({ folder, id }))).toEqual({ folder, id });
      }),
    );
  });
});
