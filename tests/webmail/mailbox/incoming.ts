import {
  type Correspondent,
  newsletterSenders,
  otpSender,
  personal,
  spamSender,
  topics,
} from './cast';
import { type Draft, type MessageKind, type Person, type Shape, shapes } from './draft';
import type { LostMessage } from './message';
import { type Fate, fateOf } from './outage';
import type { Profile } from './profiles';
import type { Random } from './random';
import { arrivalTimes } from './rhythm';

/** Mail that reached the box, and mail that never did. */
export type Incoming = { draft: Draft; isLate: boolean };

/** Draws mail from others until `count` messages have reached the box. */
export function drawIncoming(
  profile: Profile,
  count: number,
  owner: Person,
  random: Random,
): { incoming: Incoming[]; lost: LostMessage[] } {
  const personalTimes = arrivalTimes(profile, 'personal', random.fork('personal'));
  const newsletterTimes = arrivalTimes(profile, 'newsletter', random.fork('newsletter'));
  const incoming: Incoming[] = [];
  const lost: LostMessage[] = [];
  for (let index = 0; incoming.length < count; index++) {
    const own = random.fork(index);
    const [kind, sender] = drawSender(profile, own);
    const sentMs = (kind === 'newsletter' ? newsletterTimes : personalTimes)(own);
    const draft = drawMessage(kind, sender, owner, sentMs, `${index}`, own);
    const fate = fateOf(draft.acceptedMs, profile.outage, own);
    if (fate.kind === 'lost') {
      lost.push({ from: sender.address, subject: draft.subject, sentMs });
      continue;
    }
    const arrived = meetFate(draft, fate);
    if (arrived.receivedMs < profile.to) {
      incoming.push({ draft: arrived, isLate: fate.kind === 'late' });
    }
  }
  return { incoming, lost };
}

function drawSender(profile: Profile, random: Random): [MessageKind, Correspondent] {
  if (random.chance(profile.newsletters)) return ['newsletter', random.pick(newsletterSenders)];
  const chance = random.next();
  if (chance < 0.06) return ['otp', otpSender];
  if (chance < 0.1) return ['spam', spamSender];
  return ['ordinary', random.pick(personal)];
}

export function drawMessage(
  kind: MessageKind,
  sender: Correspondent,
  owner: Person,
  sentMs: number,
  label: string,
  random: Random,
): Draft {
  const topic = topics[sender.topic];
  const acceptedMs = sentMs + transit(kind, random);
  const domain = sender.address.split('@')[1];
  return {
    seed: `${random.int(0, 2 ** 31)}/${label}`,
    kind,
    shape: drawShape(sender, random),
    from: { name: sender.name, address: sender.address },
    to: random.chance(0.5) ? owner : { name: null, address: owner.address },
    subject: random.pick<string>(topic.subjects),
    paragraphs:
      kind === 'otp' ? [`${random.int(100_000, 999_999)}`, ...topic.paragraphs] : topic.paragraphs,
    sentMs,
    acceptedMs,
    receivedMs: acceptedMs + 1000 * random.int(0, 3),
    messageId: `<${random.int(1e8, 1e9)}.${label}.${sentMs}@${domain}>`,
    inReplyTo: null,
    size: null,
    about: null,
  };
}

function drawShape(sender: Correspondent, random: Random): Shape {
  if (sender.topic === 'newsletter')
    return random.pick(['alternative', 'base64', 'encoded-subject']);
  if (sender.topic === 'otp') return 'plain';
  return random.pick(shapes);
}

/** Ms from the sender's program to our border: seconds, sometimes a greylisting or a slow bulk run. */
function transit(kind: MessageKind, random: Random): number {
  if (kind === 'newsletter') return 1000 * random.int(5, 900);
  return 1000 * (random.chance(0.04) ? random.int(300, 1500) : random.int(1, 45));
}

function meetFate(draft: Draft, fate: Exclude<Fate, { kind: 'lost' }>): Draft {
  if (fate.kind === 'late') {
    const { receivedMs } = fate;
    const acceptedMs = fate.heldBy === 'sender' ? receivedMs - 4000 : draft.acceptedMs;
    return { ...draft, receivedMs, acceptedMs };
  }
  if (fate.kind === 'resent') {
    const later = fate.sentMs - draft.sentMs;
    return {
      ...draft,
      kind: 'resent',
      subject: `Ti rimando: ${draft.subject}`,
      paragraphs: [
        'Le rimando questa e-mail, che la settimana scorsa mi è tornata indietro.',
        ...draft.paragraphs,
      ],
      messageId: draft.messageId.replace('<', '<r'),
      sentMs: fate.sentMs,
      acceptedMs: draft.acceptedMs + later,
      receivedMs: draft.receivedMs + later,
    };
  }
  return draft;
}
