import { describe, expect, it } from 'vitest';
import { emptyListing } from '@/utils/mail/listing';
import { refKey } from '@/utils/mail/message';
import { chosenIn, previewOf } from '@/utils/panel/chosen';
import type { Row } from '@/utils/webmail/page';
import type { Webmail } from '@/utils/webmail/webmail';

const INBOX = 'default0/INBOX';
const SENT = 'default0/Inviata';
const row = (id: string, threadRows: number | null = null): Row => ({
  folder: INBOX,
  id,
  threadRows,
});

/** A webmail in which 1 and 2 are a conversation, answered by 9 in the sent folder. */
const webmail = {
  conversations: async () => [
    [{ folder: INBOX, id: '7', receivedMs: 0 }],
    [
      { folder: SENT, id: '9', receivedMs: 3 },
      { folder: INBOX, id: '2', receivedMs: 2 },
      { folder: INBOX, id: '1', receivedMs: 1 },
    ],
  ],
  summaries: async (refs: { id: string }[]) => ({
    listing: {
      ...emptyListing(0),
      ids: refs.map(({ id }) => id),
      subjects: refs.map(({ id }) => `n. ${id}`),
    },
    malformed: [],
  }),
} as unknown as Webmail;

const late = [
  {
    folder: INBOX,
    id: '2',
    sent: '',
    received: '',
    delayMs: 500,
    phase: null,
    from: '',
    subject: '',
  },
];
const preview = (...rows: Row[]) => previewOf(rows, late, webmail, new AbortController().signal);

describe('what is chosen in the list', () => {
  it('is more than one message where several rows are selected, or one is a conversation', () => {
    const marked = new Map();
    expect(chosenIn([], marked)).toBeNull();
    expect(chosenIn([row('1')], marked)).toBeNull();
    expect(chosenIn([row('1', 50)], marked)).toEqual({ of: 'conversation' });
    expect(chosenIn([row('1'), row('2', 50)], marked)).toEqual({ of: 'rows', unmarked: 2 });
  });

  it('leaves out what is evidence already, but for conversations, that hold other messages', () => {
    const marked = new Map([row('1'), row('2')].map((message) => [refKey(message), 'id']));
    const chosen = (...rows: Row[]) => chosenIn(rows, marked);
    expect(chosen(row('1'), row('3'))).toEqual({ of: 'rows', unmarked: 1 });
    expect(chosen(row('1'), row('2', 50))).toEqual({ of: 'rows', unmarked: 1 });
    expect(chosen(row('1'), row('2'))).toEqual({ of: 'rows', unmarked: 0 });
  });

  it('is shown message by message before it is marked, with its delay', async () => {
    expect(await preview(row('7'), row('1', 50))).toEqual([
      { folder: INBOX, id: '7', subject: 'n. 7', delayMs: null },
      { folder: INBOX, id: '2', subject: 'n. 2', delayMs: 500 },
      { folder: INBOX, id: '1', subject: 'n. 1', delayMs: null },
      { folder: SENT, id: '9', subject: 'n. 9', delayMs: null },
    ]);
  });

  it('is the row’s own message where the webmail does not know its conversation', async () => {
    expect(await preview(row('5', 50))).toMatchObject([{ id: '5' }]);
  });
});
