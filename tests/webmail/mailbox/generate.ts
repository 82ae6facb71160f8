import { compose } from './compose';
import type { Draft } from './draft';
import { drawFlags, folderFor } from './filing';
import { type FolderLayout, folderIds, type Language, standardFolders } from './folders';
import { drawIncoming } from './incoming';
import { Mailbox, type NewMessage } from './mailbox';
import { bounceOf, drawOutgoing } from './outgoing';
import { type Profile, type ProfileName, profiles } from './profiles';
import { type Random, seededRandom } from './random';

const DAY_MS = 86_400_000;
/** Above this many messages the sizes are drawn, not counted: see `Draft.size`. */
const COUNTED_SIZES = 20_000;

export type MailboxOptions = {
  profile: ProfileName;
  seed: string;
  address: string;
  layout: FolderLayout;
  language: Language;
  /** Another number of messages than the profile's. */
  messages?: number | undefined;
};

/** A mailbox made of a seed: the same options give the same messages, byte for byte. */
export function generateMailbox(options: MailboxOptions): Mailbox {
  const profile: Profile = profiles[options.profile];
  const total = options.messages ?? profile.messages;
  const random = seededRandom(`${options.seed}/${options.profile}/${options.address}`);
  const owner = { name: 'Maria Rossi', address: options.address };
  const bounces = Math.min(12, Math.round(total / 100));
  const outgoing = Math.round(total * 0.1);

  const { incoming, lost } = drawIncoming(profile, total - outgoing - bounces, owner, random);
  const received = incoming.map(({ draft }) => draft).sort((a, b) => a.receivedMs - b.receivedMs);
  const sent = drawOutgoing(profile, outgoing, owner, received.slice(-2000), random);
  answer(received, random);
  const notices = drawBounces(profile, sent, bounces, random);

  const ids = folderIds(options.layout);
  const folders = standardFolders(options.layout, options.language);
  const mailbox = new Mailbox(
    options.address,
    ids,
    folders,
    String(1_400_000_000 + random.int(0, 1e6)),
  );
  mailbox.lost.push(...lost);
  const late = new Set(incoming.filter(({ isLate }) => isLate).map(({ draft }) => draft));
  const all = [...received, ...sent, ...notices].sort((a, b) => a.receivedMs - b.receivedMs);
  for (const draft of all) {
    const own = random.fork(draft.seed);
    if (total > COUNTED_SIZES) {
      Object.assign(draft, { shape: 'plain', size: own.int(3000, 12_000) });
    }
    mailbox.add(
      folderFor(draft, ids, own),
      stored(draft, late.has(draft), options.address, profile, own),
      'server',
    );
  }
  mailbox.changes.length = 0;
  return mailbox;
}

/** A generated message, with its bytes left unwritten until somebody asks. */
export function stored(
  draft: Draft,
  isLate: boolean,
  box: string,
  profile: Pick<Profile, 'to'>,
  random: Random,
): NewMessage {
  let size = draft.size;
  return {
    flags: drawFlags(draft, profile, random),
    kind: draft.kind,
    isLate,
    from: [draft.from],
    to: [draft.to],
    cc: [],
    subject: draft.subject,
    messageId: draft.messageId,
    thread: draft.inReplyTo ?? draft.messageId,
    hasAttachment: draft.shape === 'attachment',
    sentMs: draft.sentMs,
    receivedMs: draft.receivedMs,
    get size() {
      size ??= compose(draft, box).length;
      return size;
    },
    bytes: () => compose(draft, box),
  };
}

/** Makes some messages answers to the one before from the same sender. */
function answer(received: Draft[], random: Random): void {
  const last = new Map<string, Draft>();
  for (const draft of received) {
    const earlier = last.get(draft.from.address);
    if (draft.kind === 'ordinary' && earlier && random.chance(0.25)) {
      draft.inReplyTo = earlier.inReplyTo ?? earlier.messageId;
      draft.subject = earlier.subject.startsWith('Re: ')
        ? earlier.subject
        : `Re: ${earlier.subject}`;
    }
    if (draft.kind === 'ordinary') last.set(draft.from.address, draft);
  }
}

/** Half of the bounces are about letters that the outage left undelivered. */
function drawBounces(profile: Profile, sent: Draft[], count: number, random: Random): Draft[] {
  const { outage } = profile;
  const before = sent.filter((draft) => outage && draft.sentMs < outage.from);
  const lastBefore = before.sort((a, b) => b.sentMs - a.sentMs).slice(0, Math.ceil(count / 2));
  const others = sent.filter(
    (draft) => draft.sentMs < profile.to - 6 * DAY_MS && !lastBefore.includes(draft),
  );
  const about = [...lastBefore, ...others.slice(0, count - lastBefore.length)];
  return about.map((draft) => {
    const held = lastBefore.includes(draft);
    return bounceOf(draft, held ? 5 : 2, held && outage ? outage.to : 0, random);
  });
}
