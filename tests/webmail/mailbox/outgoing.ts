import { personal, topics } from './cast';
import type { Draft, Person } from './draft';
import type { Profile } from './profiles';
import type { Random } from './random';
import { arrivalTimes } from './rhythm';

const DAY_MS = 86_400_000;

/** What the owner wrote: answers to mail that came, and letters of their own; none while the box was down. */
export function drawOutgoing(
  profile: Profile,
  count: number,
  owner: Person,
  received: Draft[],
  random: Random,
): Draft[] {
  const times = arrivalTimes(profile, 'personal', random.fork('outgoing'));
  const sent: Draft[] = [];
  for (let index = 0; sent.length < count; index++) {
    const own = random.fork(`outgoing/${index}`);
    const sentMs = times(own);
    const { outage } = profile;
    if (outage && sentMs >= outage.from && sentMs < outage.to) continue;
    sent.push(letter(owner, received, sentMs, index, own));
  }
  return sent;
}

function letter(
  owner: Person,
  received: Draft[],
  sentMs: number,
  index: number,
  random: Random,
): Draft {
  const to = random.pick(personal);
  const earlier = received.filter(
    (draft) => draft.from.address === to.address && draft.receivedMs < sentMs,
  );
  const answered = random.chance(0.6) ? earlier.at(-1) : undefined;
  return {
    seed: `${random.int(0, 2 ** 31)}/sent/${index}`,
    kind: 'sent',
    shape: 'plain',
    from: owner,
    to: { name: to.name, address: to.address },
    subject: answered ? `Re: ${answered.subject}` : random.pick<string>(topics[to.topic].subjects),
    paragraphs: ['Grazie, ricevuto.', 'A presto\r\nMaria'],
    sentMs,
    acceptedMs: sentMs,
    receivedMs: sentMs,
    messageId: `<${random.int(1e8, 1e9)}.${index}.${sentMs}@mail1.${owner.address.split('@')[1]}>`,
    inReplyTo: answered?.messageId ?? null,
    size: null,
    about: null,
  };
}

/** A notice that a letter was given up after `days`, or as soon as the box is back. */
export function bounceOf(letter: Draft, days: number, notBefore: number, random: Random): Draft {
  const sentMs = Math.max(letter.sentMs + days * DAY_MS, notBefore) + 1000 * random.int(60, 7200);
  const domain = letter.from.address.split('@')[1];
  return {
    seed: `${random.int(0, 2 ** 31)}/bounce`,
    kind: 'bounce',
    shape: 'plain',
    from: { name: 'Mail Delivery System', address: `MAILER-DAEMON@${domain}` },
    to: { name: null, address: letter.from.address },
    subject: 'Undelivered Mail Returned to Sender',
    paragraphs: [],
    sentMs,
    acceptedMs: sentMs,
    receivedMs: sentMs + 1000,
    messageId: `<${random.int(1e8, 1e9)}.${sentMs}@smtp-17.iol.local>`,
    inReplyTo: null,
    size: null,
    about: {
      to: letter.to.address,
      subject: letter.subject,
      messageId: letter.messageId,
      sentMs: letter.sentMs,
    },
  };
}
