import type { Draft } from './draft';
import type { Random } from './random';
import { romeDateHeader } from './rome';

const ID = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

/**
 * The `Received` fields of a delivered message, newest first: the sender's client, the sender's
 * server, our border (smtp-in), our store. Where the message waited shows between two of them.
 * The names of our own hops are INFERRED: no header of mail delivered to Libero was ever found.
 */
export function receivedFields(draft: Draft, box: string, random: Random): string[] {
  const sender = draft.from.address.split('@')[1] ?? 'unknown.example';
  const domain = box.split('@')[1] ?? 'libero.it';
  const node = random.int(10, 34);
  const submitted = draft.sentMs + 1000 * random.int(0, 2);
  if (draft.kind === 'bounce') {
    return [
      field(
        `from smtp-17.iol.local ([10.103.10.17])`,
        `by oxstore-${random.int(11, 48)}.iol.local with LMTP`,
        `id ${id(random, 22)} for <${box}>`,
        draft.receivedMs,
      ),
    ];
  }
  return [
    field(
      `from smtp-in-${node}.iol.local ([10.103.10.${node}])`,
      `by oxstore-${random.int(11, 48)}.iol.local with LMTP`,
      `id ${id(random, 22)} for <${box}>`,
      draft.receivedMs,
    ),
    field(
      `from mx.${sender} (mx.${sender} [192.0.2.${random.int(2, 250)}])`,
      `by smtp-in.${domain} (smtp-in-${node}.iol.local) with ESMTPS`,
      `id ${id(random, 22)} for <${box}>`,
      draft.acceptedMs,
    ),
    field(
      `from [192.168.1.${random.int(2, 60)}] (unknown [198.51.100.${random.int(2, 250)}])`,
      `by mx.${sender} (Postfix) with ESMTPSA`,
      `id ${id(random, 11).toUpperCase()}`,
      Math.min(submitted, draft.acceptedMs),
    ),
  ];
}

function field(from: string, by: string, id: string, instant: number): string {
  return `Received: ${from}\r\n\t${by}\r\n\t${id}; ${romeDateHeader(instant)}`;
}

function id(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick([...ID])).join('');
}
