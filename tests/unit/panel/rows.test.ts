import { expect, it } from 'vitest';
import type { Evidence } from '@/utils/evidence/schema';
import type { LateMail } from '@/utils/messages';
import { toLateRows } from '@/utils/panel/rows';

it('knows which of the late messages are evidence, by folder and number', () => {
  const late = (folder: string, id: string) => ({ folder, id, subject: 'Offerta' }) as LateMail;
  const record = (id: string, folder: string | null, serverId: string | null) =>
    ({ id, folder, serverId }) as Evidence;
  const rows = toLateRows(
    [late('inbox', '7'), late('spam', '7'), late('inbox', '8')],
    [record('a', null, null), record('b', 'inbox', '7'), record('c', 'sent', '8')],
  );
  expect(rows.map(({ evidence }) => evidence)).toEqual(['b', null, null]);
});
