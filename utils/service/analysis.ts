import type { CaseStore } from '@/utils/claim/store';
import { analyse } from '@/utils/gap/analyse';
import { HINTS_LAST_MS, hintsAfter } from '@/utils/gap/hints';
import { nearestTo } from '@/utils/gap/nearest';
import type { GapResult } from '@/utils/gap/schema';
import { refKey } from '@/utils/mail/message';
import type { MailboxColumns } from '@/utils/mailbox/columns';
import type { MailboxStore } from '@/utils/mailbox/store';
import type { AnalysedGap, HintedMail, LateMail } from '@/utils/messages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import {
  hullOf,
  instantsOf,
  type Outage,
  type OutageInstants,
  resolveOutage,
} from '@/utils/outages/outage';
import { resolveOwnOutage } from '@/utils/outages/own';

/** The gap that an outage left in a mailbox, from what its listing told. */
export class Analysis {
  readonly #known: readonly Outage[] = CATALOGUE.map((entry) => resolveOutage(entry));

  constructor(
    private readonly mailboxes: MailboxStore,
    private readonly cases: CaseStore,
  ) {}

  /**
   * The outage of that id in the hours in which this user lived it: his own, or one of the
   * catalogue, whose first stands for one that nobody knows.
   */
  async outage(mailbox: string, id: string): Promise<Outage> {
    const own = (await this.mailboxes.get(mailbox))?.ownOutages.find((outage) => outage.id === id);
    const entry = CATALOGUE.find((known) => known.id === id) ?? CATALOGUE[0];
    const { lived } = await this.cases.get(mailbox, own?.id ?? entry.id);
    return own ? resolveOwnOutage(own, hullOf(lived)) : resolveOutage(entry, hullOf(lived));
  }

  async interval(mailbox: string, outageId: string): Promise<OutageInstants> {
    return instantsOf(await this.outage(mailbox, outageId));
  }

  /** Null where the mailbox was never read to its end. `now` is epoch ms. */
  async run(mailbox: string, outageId: string, now: number): Promise<AnalysedGap | null> {
    const record = await this.mailboxes.get(mailbox);
    if (!record?.readAt) return null;
    const stored = await this.mailboxes.columns(mailbox);
    const { columns, folders, setAside, locate, describe } = stored;
    const positions = new Map<string, number>();
    const result = analyse({
      columns,
      outage: await this.outage(mailbox, outageId),
      outages: [...this.#known, ...record.ownOutages.map((own) => resolveOwnOutage(own))],
      now,
      setAside,
      locate(position) {
        const message = locate(position);
        positions.set(refKey(message), position);
        return message;
      },
    });
    const words = await describe(result.late.map((late) => positions.get(refKey(late)) as number));
    const late = result.late.map((message, index) => ({ ...message, ...words[index] }) as LateMail);
    const around = folders.flatMap((range) => nearestTo(columns.received, range, result));
    return {
      result,
      late,
      hints: (await hintsOf(result, stored)).filter((hint) => !positions.has(refKey(hint))),
      sentInOutage: countWithin(await this.mailboxes.sentTimes(mailbox), result),
      nearby: around.map((position) => {
        const { folder, id } = locate(position);
        return { folder, id, receivedMs: columns.received[position] as number };
      }),
    };
  }
}

/** A listing keeps a sender as `Name <address>`. */
const ADDRESS_IN_LISTING = /<([^<>]*)>$/;

/** Hints among what came once the box was back. */
async function hintsOf(result: GapResult, stored: MailboxColumns): Promise<HintedMail[]> {
  const { verdict, silence, to } = result;
  const { received } = stored.columns;
  const back = Date.parse((verdict === 'proven' ? silence?.firstAfter : null) ?? to);
  const positions = [...received.keys()].filter((position) => {
    const at = received[position] as number;
    return at >= back && at < back + HINTS_LAST_MS;
  });
  const described = await stored.describe(positions);
  const words = new Map(described.map((message) => [refKey(message), message]));
  const after = described.map(({ folder, id, from, subject }, index) => {
    const address = ADDRESS_IN_LISTING.exec(from)?.[1] ?? from;
    const receivedMs = received[positions[index] as number] as number;
    return { folder, id, subject, receivedMs, from: [{ name: null, address }] };
  });
  return hintsAfter(after, back).map((hint) => {
    const { from = '', subject = '' } = words.get(refKey(hint)) ?? {};
    return { ...hint, from, subject };
  });
}

function countWithin(times: readonly number[], { from, to }: GapResult): number {
  return times.filter((at) => at >= Date.parse(from) && at < Date.parse(to)).length;
}
