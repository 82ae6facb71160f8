import { analyse } from '@/utils/gap/analyse';
import { nearestTo } from '@/utils/gap/nearest';
import { refKey } from '@/utils/mail/message';
import type { LocatedMessage, MailboxStore } from '@/utils/mailbox/store';
import type { AnalysedGap } from '@/utils/messages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type Outage, resolveOutage } from '@/utils/outages/outage';

/** The gap that an outage left in a mailbox, from what its listing told. */
export class Analysis {
  readonly #outages: readonly Outage[] = CATALOGUE.map((entry) => resolveOutage(entry));

  constructor(private readonly mailboxes: MailboxStore) {}

  /** The outage of that id; the first of the catalogue for one that nobody knows. */
  outage(id: string): Outage {
    const known = this.#outages.find((outage) => outage.id === id) ?? this.#outages[0];
    if (!known) throw new Error('the catalogue is empty');
    return known;
  }

  /** Null where the mailbox was never read to its end. `now` is epoch ms. */
  async run(mailbox: string, outageId: string, now: number): Promise<AnalysedGap | null> {
    const record = await this.mailboxes.get(mailbox);
    if (!record?.readAt) return null;
    const { columns, folders, setAside, locate } = await this.mailboxes.columns(mailbox);
    const located = new Map<string, LocatedMessage>();
    const result = analyse({
      columns,
      outage: this.outage(outageId),
      outages: this.#outages,
      now,
      setAside,
      locate(position) {
        const { folder, id, ...rest } = locate(position);
        located.set(refKey({ folder, id }), { folder, id, ...rest });
        return { folder, id };
      },
    });
    const late = result.late.map((message) => {
      const { from, subject } = located.get(refKey(message)) ?? { from: '', subject: '' };
      return { ...message, from, subject };
    });
    const around = folders.flatMap((range) => nearestTo(columns.received, range, result));
    const nearby = around.map((position) => {
      const { folder, id } = locate(position);
      return { folder, id, receivedMs: columns.received[position] as number };
    });
    return { result, late, nearby };
  }
}
