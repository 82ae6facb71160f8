import type { Mailbox } from '../mailbox/mailbox';
import { FLAG, type Message } from '../mailbox/message';

/** A folder as `sort`, `order` and the filters of `action=all` want it. */
export function ordered(mailbox: Mailbox, folder: string, params: URLSearchParams): Message[] {
  const sort = params.get('sort') ?? '610';
  const descending = params.get('order') === 'desc';
  const messages = mailbox.sorted(folder, `${sort}/${descending}`, (a, b) => {
    const difference = compare(keyOf(a, sort), keyOf(b, sort)) || Number(a.id) - Number(b.id);
    return descending ? -difference : difference;
  });
  if (params.get('unseen') === 'true') return messages.filter(({ flags }) => !(flags & FLAG.seen));
  return messages;
}

/** `limit=start,end` with the end left out of the range; a single number is a count. */
export function limited<T>(list: T[], params: URLSearchParams): T[] {
  const left = params.get('left_hand_limit');
  const right = params.get('right_hand_limit');
  if (left !== null && right !== null) return list.slice(Number(left), Number(right));
  const limit = params.get('limit');
  if (limit === null) return list;
  const [start = 0, end] = limit.split(',').map(Number);
  return end === undefined ? list.slice(0, start) : list.slice(start, Math.max(start, end));
}

function keyOf(message: Message, column: string): string | number {
  switch (column) {
    case '603':
      return (message.from[0]?.name ?? message.from[0]?.address ?? '').toLowerCase();
    case '604':
      return (message.to[0]?.name ?? message.to[0]?.address ?? '').toLowerCase();
    case '607':
      return message.subject.toLowerCase();
    case '608':
      return message.size;
    case '609':
      return message.sentMs ?? 0;
    default:
      return message.receivedMs ?? 0;
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
