import type { Database } from '@/utils/storage/database';
import { emptyCase, emptyDamage } from './empty';
import type { Case, Damage } from './schema';

/** The cases ("fascicoli") that the user tells, one for each mailbox and outage. */
export class CaseStore {
  constructor(private readonly db: Database) {}

  async get(mailbox: string, outage: string): Promise<Case> {
    return (await this.db.get('cases', [mailbox, outage])) ?? emptyCase(mailbox, outage);
  }

  /** Changes what is named and leaves the rest: two tabs may write different parts. */
  async update(mailbox: string, outage: string, change: Partial<Case>): Promise<void> {
    const transaction = this.db.transaction('cases', 'readwrite');
    const told = (await transaction.store.get([mailbox, outage])) ?? emptyCase(mailbox, outage);
    await transaction.store.put({ ...told, ...change, mailbox, outage });
    await transaction.done;
  }

  /** Adds what a missing email cost; the same id twice is one damage. */
  async addCost(
    mailbox: string,
    outage: string,
    cost: Pick<Damage, 'id' | 'causalLink'> & { evidence: string; cents: number },
  ): Promise<void> {
    const transaction = this.db.transaction('cases', 'readwrite');
    const told = (await transaction.store.get([mailbox, outage])) ?? emptyCase(mailbox, outage);
    if (!told.damages.some(({ id }) => id === cost.id)) {
      const damage: Damage = {
        ...emptyDamage(cost.id),
        causalLink: cost.causalLink,
        evidence: [cost.evidence],
        amount: { cents: cost.cents, currency: 'EUR' },
      };
      await transaction.store.put({ ...told, damages: [...told.damages, damage] });
    }
    await transaction.done;
  }
}
