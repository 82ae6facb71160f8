import type { MailTexts } from '@/utils/i18n/it/mail';
import type { BounceAction } from '@/utils/mail/bounce/bounce';
import type { Place } from '@/utils/mail/delay';
import type { MessageProblem } from '@/utils/mail/message-facts';
import type { Platform } from '@/utils/mail/platform';

const PLATFORM_NAMES: Record<Platform, string> = {
  Libero: 'Libero',
  Virgilio: 'Virgilio',
  Italiaonline: 'the servers of Libero and Virgilio',
};

function placeName({ role, host, platform }: Place): string {
  switch (role) {
    case 'sender':
      return 'who sent it';
    case 'sender-server':
      return "the sender's server";
    case 'server':
      return host ? `the server ${host}` : 'another server';
    case 'platform':
      return PLATFORM_NAMES[platform ?? 'Italiaonline'];
    case 'mailbox':
      return 'your mailbox';
  }
}

const ACTIONS: Record<BounceAction, string> = {
  failed: 'Not delivered',
  delayed: 'Delivery delayed, the server tries again',
  delivered: 'Delivered',
  relayed: 'Handed to another server',
  expanded: 'Forwarded to several recipients',
};

const PROBLEMS: Record<MessageProblem, string> = {
  'header-too-long': 'The header is too long: only its first part was read.',
  'field-too-long': 'A header field is too long: only its first part was read.',
  'too-many-fields': 'The header has too many fields: the last ones were not read.',
  'not-a-field': 'The header has lines that cannot be read.',
  'no-date': 'The message does not say when it was sent.',
  'unreadable-date': 'The sending date written in the message cannot be read.',
  'two-digit-year': 'The year of the sending date is written with two digits.',
  'wrong-weekday': 'The weekday does not fit the sending date.',
  'missing-zone': 'The sending date names no time zone: it was read as UTC.',
  'unknown-zone': 'The time zone of the sending date is not known: it was read as UTC.',
  'address-list-too-long': 'The list of addresses is too long: only its first part was read.',
  'too-many-hops': 'The message lists too many steps: only the last ones were read.',
};

export const mail: MailTexts = {
  placeName,
  waited: ({ duration, wait }) =>
    wait.from.role === 'platform' && wait.to.role === 'platform'
      ? `Held ${duration} inside ${placeName(wait.to)}`
      : `Held ${duration} between ${placeName(wait.from)} and ${placeName(wait.to)}`,
  travelled: ({ duration }) => `${duration} on its way, from sending to the last server`,
  stored: ({ duration }) => `${duration} more from the last server to the mailbox`,
  wrongClock: ({ host }) =>
    host
      ? `The clock of the server ${host} does not agree with the server before it`
      : 'The clock of a server does not agree with the server before it',
  noDelayKnown: 'This message does not tell a delay',
  bounceAction: (action) => (action ? ACTIONS[action] : 'Outcome not stated'),
  bounced: ({ address, action, status }) =>
    [
      `${address ?? 'Recipient not stated'}: ${action ? ACTIONS[action].toLowerCase() : 'outcome not stated'}`,
      ...(status ? [`code ${status}`] : []),
    ].join(', '),
  serverSays: ({ diagnostic }) => `The server wrote: ${diagnostic}`,
  problem: (problem) => PROBLEMS[problem],
};
