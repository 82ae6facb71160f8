import type { BounceAction } from '@/utils/mail/bounce/bounce';
import type { Place, Wait } from '@/utils/mail/delay';
import type { Platform } from '@/utils/mail/platform';

const PLATFORM_NAMES: Record<Platform, string> = {
  Libero: 'Libero',
  Virgilio: 'Virgilio',
  Italiaonline: 'i server di Libero e Virgilio',
};

function placeName({ role, host, platform }: Place): string {
  switch (role) {
    case 'sender':
      return "chi l'ha spedita";
    case 'sender-server':
      return 'il server del mittente';
    case 'server':
      return host ? `il server ${host}` : 'un altro server';
    case 'platform':
      return PLATFORM_NAMES[platform ?? 'Italiaonline'];
    case 'mailbox':
      return 'la tua casella';
  }
}

const ACTIONS: Record<BounceAction, string> = {
  failed: 'Non consegnata',
  delayed: 'Consegna in ritardo, il server riprova',
  delivered: 'Consegnata',
  relayed: 'Passata a un altro server',
  expanded: 'Inoltrata a più destinatari',
};

/** Words on what a message's header and a delivery notice tell. Durations come already worded. */
export const mail = {
  /** "Ferma 3 g 14 h tra il server del mittente e Libero" */
  waited: ({ duration, wait }: { duration: string; wait: Wait }): string =>
    wait.from.role === 'platform' && wait.to.role === 'platform'
      ? `Ferma ${duration} dentro ${placeName(wait.to)}`
      : `Ferma ${duration} tra ${placeName(wait.from)} e ${placeName(wait.to)}`,
  bounceAction: (action: BounceAction | null): string =>
    action ? ACTIONS[action] : 'Esito non indicato',
};
export type MailTexts = typeof mail;
