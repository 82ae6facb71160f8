import type { Mailbox } from '@/utils/mailbox/schema';
import type { LateMail } from '@/utils/messages';
import { failureOf } from './failure';
import type { PanelModel } from './model';
import type { State } from './state';
import type { PanelSurroundings } from './surroundings';

type MailboxChange = Partial<Pick<Mailbox, 'excludedFolders' | 'off' | 'outage' | 'ownOutages'>>;

/** What every action of the panel works on: the model, and the mailbox that it shows. */
export class PanelBench {
  /** Null until the server told whose it is. */
  mailbox: Mailbox | null = null;
  late: LateMail[] = [];

  constructor(
    readonly state: State<PanelModel>,
    private readonly surroundings: PanelSurroundings,
    /** Shows what is stored. */
    readonly reload: () => Promise<void>,
  ) {}

  get model(): PanelModel {
    return this.state.get();
  }

  /** Runs a step and shows its failure, unless the panel is going away anyway. */
  async run(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      if (this.surroundings.signal.aborted) return;
      this.state.set({ failure: failureOf(error) });
    }
  }

  guard(step: () => Promise<unknown>): void {
    void this.run(step);
  }

  /** Changes what holds for this mailbox; here at once, in the store as soon as it is there. */
  async update(change: MailboxChange): Promise<void> {
    const { mailbox } = this;
    if (!mailbox) return;
    this.mailbox = { ...mailbox, ...change };
    await this.surroundings.send('mailbox.update', { mailbox: mailbox.id, change });
  }
}
