import type { Random } from './random';
import { romeTime } from './rome';

const HOUR_MS = 3_600_000;

/** What became of mail that was sent in one stretch of an outage. Shares are of the mail sent in it. */
export type Phase = {
  from: number;
  to: number;
  /** Kept and delivered once the boxes were back. */
  delivered: number;
  /** Refused, and written again by its sender afterwards. */
  resent: number;
  /** Who kept the delivered mail meanwhile: our own server's queue, or the sender's. */
  heldBy: 'receiver' | 'sender';
  /** Nothing of this phase reaches the box before. */
  deliveredFrom: number;
};
export type Outage = { name: string; from: number; to: number; phases: Phase[] };

/** What an outage did to one message. */
export type Fate =
  | { kind: 'on-time' }
  | { kind: 'late'; receivedMs: number; heldBy: 'receiver' | 'sender' }
  | { kind: 'resent'; sentMs: number }
  | { kind: 'lost' };

const januaryEnd = romeTime(2023, 1, 28, 18);

/** Phases by domain.md section 1; the shares are ours, since no source gives any. */
export const january2023: Outage = {
  name: 'january-2023',
  from: romeTime(2023, 1, 22, 22),
  to: januaryEnd,
  phases: [
    {
      from: romeTime(2023, 1, 22, 22),
      to: romeTime(2023, 1, 23, 16),
      delivered: 0.9,
      resent: 0.05,
      heldBy: 'receiver',
      deliveredFrom: januaryEnd,
    },
    {
      from: romeTime(2023, 1, 23, 16),
      to: januaryEnd,
      delivered: 0.45,
      resent: 0.15,
      heldBy: 'sender',
      deliveredFrom: januaryEnd,
    },
  ],
};

const juneEnd = romeTime(2023, 6, 19, 8);

/** The fate of mail by phase is the company's FAQ of 20 June 2023; 15:00 of the 15th to 15:00 of the 16th is explained nowhere. */
export const june2023: Outage = {
  name: 'june-2023',
  from: romeTime(2023, 6, 13, 23),
  to: juneEnd,
  phases: [
    {
      from: romeTime(2023, 6, 13, 23),
      to: romeTime(2023, 6, 15, 3),
      delivered: 0.95,
      resent: 0,
      heldBy: 'receiver',
      deliveredFrom: juneEnd,
    },
    {
      from: romeTime(2023, 6, 15, 3),
      to: romeTime(2023, 6, 15, 15),
      delivered: 0.95,
      resent: 0,
      heldBy: 'receiver',
      deliveredFrom: juneEnd,
    },
    {
      from: romeTime(2023, 6, 15, 15),
      to: romeTime(2023, 6, 16, 15),
      delivered: 0.5,
      resent: 0.1,
      heldBy: 'sender',
      deliveredFrom: juneEnd,
    },
    {
      from: romeTime(2023, 6, 16, 15),
      to: juneEnd,
      delivered: 0.05,
      resent: 0.2,
      heldBy: 'sender',
      deliveredFrom: juneEnd,
    },
  ],
};

export function fateOf(sentMs: number, outage: Outage | null, random: Random): Fate {
  const phase = outage?.phases.find(({ from, to }) => sentMs >= from && sentMs < to);
  if (!phase) return { kind: 'on-time' };
  const chance = random.next();
  if (chance < phase.delivered) {
    const receivedMs = phase.deliveredFrom + backlogWait(random);
    return { kind: 'late', receivedMs, heldBy: phase.heldBy };
  }
  if (chance < phase.delivered + phase.resent) {
    return { kind: 'resent', sentMs: phase.deliveredFrom + random.int(2, 70) * HOUR_MS };
  }
  return { kind: 'lost' };
}

/** The queue empties fast at first and slowly at last, over four days. */
function backlogWait(random: Random): number {
  const share = random.next();
  return Math.round(share * share * 96 * 3600) * 1000 + random.int(60, 1800) * 1000;
}
