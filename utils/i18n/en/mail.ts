import type { MailTexts } from '@/utils/i18n/it/mail';
import type { BounceAction } from '@/utils/mail/bounce/bounce';
import type { Place } from '@/utils/mail/delay';
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

export const mail: MailTexts = {
  waited: ({ duration, wait }) =>
    wait.from.role === 'platform' && wait.to.role === 'platform'
      ? `Held ${duration} inside ${placeName(wait.to)}`
      : `Held ${duration} between ${placeName(wait.from)} and ${placeName(wait.to)}`,
  bounceAction: (action) => (action ? ACTIONS[action] : 'Outcome not stated'),
};
