import type { Contradiction } from '../faults';
import type { Mailbox } from '../mailbox/mailbox';
import type { ApiCall, Reply } from './reply';

/** An answer that is well-formed and does not fit what was said before. */
export function contradictory(
  how: Contradiction,
  call: ApiCall,
  truly: () => Reply,
  mailbox: Mailbox,
): Reply {
  switch (how) {
    case 'empty':
      return { kind: 'json', json: { data: [] } };
    case 'repeat': {
      const [start = 0, end = 0] = (call.params.get('limit') ?? '0,50').split(',').map(Number);
      call.params.set('limit', `0,${end - start}`);
      return truly();
    }
    case 'other-source': {
      const reply = truly();
      const { folder, id } = Object.fromEntries(call.params);
      const other = mailbox.messages(folder).find((message) => message.id !== id);
      return other && reply.kind === 'bytes' ? { ...reply, bytes: other.bytes() } : reply;
    }
  }
}
