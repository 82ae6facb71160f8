import { analyse } from '@/utils/gap/analyse';
import type { GapResult } from '@/utils/gap/schema';
import { type MessageFacts, readMessage } from '@/utils/mail/message-facts';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type Outage, resolveOutage } from '@/utils/outages/outage';
import { generateMailbox } from '../webmail/mailbox/generate';
import type { LostMessage, Message } from '../webmail/mailbox/message';
import type { ProfileName } from '../webmail/mailbox/profiles';

/** An emulated mailbox that many sample users share: its analysis, and what can be marked in it. */
export type Box = {
  outage: Outage;
  gap: GapResult;
  late: Template[];
  bounces: Template[];
  old: Template[];
  lost: readonly LostMessage[];
};

/** A message of the box, written and read once. */
export type Template = { message: Message; bytes: Buffer; facts: MessageFacts };

const PROFILES = ['ordinary', 'quiet', 'newsletters', 'holiday', 'june-2023'] as const;
const BOXES_PER_PROFILE = 5;
const ANALYSED_AT = Date.parse('2026-11-10T09:00:00Z');

export function makeBoxes(seed: string): Box[] {
  return PROFILES.flatMap((profile) =>
    Array.from({ length: BOXES_PER_PROFILE }, (_, index) => makeBox(profile, `${seed}/${index}`)),
  );
}

function makeBox(profile: ProfileName, seed: string): Box {
  const mailbox = generateMailbox({
    profile,
    seed,
    address: 'sample@libero.it',
    layout: 'under',
    language: 'it',
  });
  const outages = CATALOGUE.map((entry) => resolveOutage(entry));
  const outageId = profile === 'june-2023' ? 'jun2023' : 'jan2023';
  const outage = outages.find(({ id }) => id === outageId) as Outage;
  const received = mailbox.messages().filter(({ kind }) => kind !== 'sent');
  const gap = analyse({
    columns: {
      received: Float64Array.from(received, ({ receivedMs }) => receivedMs ?? Number.NaN),
      sent: Float64Array.from(received, ({ sentMs }) => sentMs ?? Number.NaN),
    },
    locate: (index) => {
      const { folder, id } = received[index] as Message;
      return { folder, id };
    },
    outage,
    outages,
    now: ANALYSED_AT,
    setAside: 0,
  });
  const templates = (wanted: (message: Message) => boolean) =>
    received.filter(wanted).slice(0, 60).map(template);
  return {
    outage,
    gap,
    late: templates(({ isLate }) => isLate),
    bounces: templates(({ kind }) => kind === 'bounce'),
    old: templates(({ kind, isLate }) => kind === 'ordinary' && !isLate),
    lost: mailbox.lost,
  };
}

function template(message: Message): Template {
  const bytes = message.bytes();
  return { message, bytes, facts: readMessage(bytes) };
}
