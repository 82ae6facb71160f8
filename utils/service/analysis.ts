import type { CaseStore } from '@/utils/claim/store';
import { analyse } from '@/utils/gap/analyse';
import { HINTS_LAST_MS, hintsAfter } from '@/utils/gap/hints';
import { nearestTo } from '@/utils/gap/nearest';
import type { GapResult } from '@/utils/gap/schema';
import { refKey } from '@/utils/mail/message';
import type { LocatedMessage, MailboxColumns, MailboxStore } from '@/utils/mailbox/store';
import type { AnalysedGap, HintedMail } from '@/utils/messages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { hullOf, type Outage, resolveOutage } from '@/utils/outages/outage';
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
    if (own) return resolveOwnOutage(own);
    const entry = CATALOGUE.find((known) => known.id === id) ?? CATALOGUE[0];
    const { lived } = await this.cases.get(mailbox, entry.id);
    return resolveOutage(entry, hullOf(lived));
  }

  /** Null where the mailbox was never read to its end. `now` is epoch ms. */
  async run(mailbox: string, outageId: string, now: number): Promise<AnalysedGap | null> {
    const record = await this.mailboxes.get(mailbox);
    if (!record?.readAt) return null;
    const stored = await this.mailboxes.columns(mailbox);
    const { columns, folders, setAside, locate } = stored;
    const located = new Map<string, LocatedMessage>();
    const result = analyse({
      columns,
      outage: await this.outage(mailbox, outageId),
      outages: [...this.#known, ...record.ownOutages.map(resolveOwnOutage)],
      now,
      setAside,
      locate(position) {
        const { folder, id, ...words } = locate(position);
        located.set(refKey({ folder, id }), { folder, id, ...words });
        return { folder, id };
      },
    });
    const late = result.late.map((message) => {
      const { from, subject } = located.get(refKey(message)) ?? { from: '', subject: '' };
      return { ...message, from, subject };
    });
    const around = folders.flatMap((range) => nearestTo(columns.received, range, result));
    return {
      result,
      late,
      hints: hintsOf(result, stored).filter((hint) => !located.has(refKey(hint))),
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
function hintsOf(result: GapResult, { columns, locate }: MailboxColumns): HintedMail[] {
  const { verdict, silence, to } = result;
  const back = Date.parse((verdict === 'proven' ? silence?.firstAfter : null) ?? to);
  const words = new Map<string, LocatedMessage>();
  const after = [...columns.received.entries()].flatMap(([position, receivedMs]) => {
    if (!(receivedMs >= back && receivedMs < back + HINTS_LAST_MS)) return [];
    const message = locate(position);
    words.set(refKey(message), message);
    const { folder, id, from, subject } = message;
    const address = ADDRESS_IN_LISTING.exec(from)?.[1] ?? from;
    return [{ folder, id, subject, receivedMs, from: [{ name: null, address }] }];
  });
  return hintsAfter(after, back).map((hint) => {
    const { from, subject } = words.get(refKey(hint)) ?? { from: '', subject: '' };
    return { ...hint, from, subject };
  });
}

function countWithin(times: readonly number[], { from, to }: GapResult): number {
  return times.filter((at) => at >= Date.parse(from) && at < Date.parse(to)).length;
}
