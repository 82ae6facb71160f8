import type { Hop } from './hop';
import { type Platform, platformOf } from './platform';
import type { Timestamp } from './timestamp';

/** A station on a message's way, for words such as "tra il server del mittente e Libero". */
export type Place = {
  /**
   * `sender` the sender's own program, `sender-server` the first server it was handed to,
   * `server` one on the way, `platform` Libero's or Virgilio's servers, `mailbox` the user's box.
   */
  role: 'sender' | 'sender-server' | 'server' | 'platform' | 'mailbox';
  platform: Platform | null;
  host: string | null;
};

export type Wait = { from: Place; to: Place; waitMs: number };

/** How long a message took; ms, null where a time is missing, negative where a clock was wrong. */
export type Delay = {
  /** From the Date field to the last Received. */
  travelMs: number | null;
  /** From the last Received to the server's received date. */
  storingMs: number | null;
  /** Where it waited longest, by the times that are believed; null where nothing can be said. */
  longest: Wait | null;
  /** Positions in `hops` of steps that go back in time by more than clocks usually disagree. */
  wrongClocks: number[];
};

/** Servers' clocks disagree by seconds; a step back of more than a minute is a wrong clock. */
export const CLOCK_TOLERANCE_MS = 60_000;

/**
 * @param sent the Date field
 * @param hops in travel order
 * @param received the server's own received date (INTERNALDATE)
 */
export function measureDelay(
  sent: Timestamp | null,
  hops: readonly Hop[],
  received: Timestamp | null,
): Delay {
  const last = hops.findLast((hop) => hop.time !== null)?.time ?? null;
  return {
    travelMs: between(sent, last),
    storingMs: between(last, received),
    longest: longestWait(stations(sent, hops, received)),
    wrongClocks: hops.flatMap((hop, index) =>
      (hop.waitMs ?? 0) < -CLOCK_TOLERANCE_MS ? [index] : [],
    ),
  };
}

function between(from: Timestamp | null, to: Timestamp | null): number | null {
  return from && to ? Date.parse(to.instant) - Date.parse(from.instant) : null;
}

type Station = { place: Place; ms: number };

/** The places whose time is known, in travel order. */
function stations(
  sent: Timestamp | null,
  hops: readonly Hop[],
  received: Timestamp | null,
): Station[] {
  const all = [
    { place: place('sender', null), time: sent },
    ...hops.map((hop, index) => ({ place: hopPlace(hop, index), time: hop.time })),
    { place: place('mailbox', null), time: received },
  ];
  return all.flatMap(({ place, time }) => (time ? [{ place, ms: Date.parse(time.instant) }] : []));
}

/**
 * No message passes a server after the next one has taken it: where clocks contradict each other the
 * one nearer to the mailbox is believed, so that a clock that was ahead makes no wait longer.
 */
function longestWait(stations: readonly Station[]): Wait | null {
  let longest: Wait | null = null;
  let after: Station | null = null;
  for (const station of stations.toReversed()) {
    const believed: Station = {
      place: station.place,
      ms: Math.min(station.ms, after?.ms ?? station.ms),
    };
    if (after) {
      const waitMs = after.ms - believed.ms;
      if (waitMs > (longest?.waitMs ?? 0))
        longest = { from: believed.place, to: after.place, waitMs };
    }
    after = believed;
  }
  return longest;
}

function hopPlace(hop: Hop, index: number): Place {
  const host = hop.by?.split(' ')[0] ?? null;
  if (host && platformOf(host)) return place('platform', host);
  return place(index === 0 ? 'sender-server' : 'server', host);
}

function place(role: Place['role'], host: string | null): Place {
  return { role, host, platform: host ? platformOf(host) : null };
}
