import { type Authentication, readAuthentication } from '@/utils/mail/authentication';
import type { Bounce } from '@/utils/mail/bounce/bounce';
import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { type Delay, measureDelay } from '@/utils/mail/delay';
import { readHeaders } from '@/utils/mail/headers';
import { type MailFate, type Outage, phaseAt } from '@/utils/outages/outage';
import { type AttachedOffer, attachedIn } from './attached';
import type { CustodyEntry } from './custody';
import type { Evidence } from './schema';

/**
 * What more a piece of evidence tells, read anew from its record and its original bytes each time:
 * kept nowhere, so that it can never contradict them.
 */
export type EvidenceDetail = {
  /** Of the item. */
  id: string;
  /** Where the message waited, and where clocks were wrong. */
  delay: Delay;
  /** The phase of the outage in which it was sent; null outside of it and where nobody knows. */
  phase: { id: string; fate: MailFate } | null;
  /** Null for what is no delivery failure notice. */
  bounce: Bounce | null;
  /** Null where there are no bytes to read it from. */
  authentication: Authentication | null;
  attached: AttachedOffer[];
  /** Its lines in the custody log, in their order. */
  custody: CustodyEntry[];
};

/**
 * `bytes` is null for what was declared, and for what was lost; `log` is the custody log of its
 * mailbox.
 */
export async function evidenceDetail(
  { id, sent, hops, received }: Evidence,
  bytes: Uint8Array | null,
  outage: Outage<string>,
  log: readonly CustodyEntry[],
): Promise<EvidenceDetail> {
  const phase = sent && phaseAt(outage, Date.parse(sent.instant));
  return {
    id,
    delay: measureDelay(sent, hops, received),
    phase: phase && { id: phase.id, fate: phase.fate },
    bounce: bytes && readBounce(bytes),
    authentication: bytes && readAuthentication(readHeaders(bytes)),
    attached: bytes ? await attachedIn(bytes) : [],
    custody: log.filter(({ item }) => item === id),
  };
}
