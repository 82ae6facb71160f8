import type { Language } from '@/utils/i18n/language';
import { failureOf } from '@/utils/panel/failure';
import type { State } from '@/utils/panel/state';
import type { Topic } from '@/utils/storage/changes';
import type { WorkbenchModel } from './model';
import type { WorkbenchSurroundings } from './surroundings';

/** What every action of the workbench works on: the model, and the ways in which a change is told. */
export class Bench {
  /** Changes that this page made itself: what stands in its fields is newer than what is stored. */
  readonly #own = new Set<string>();
  /** How often the user changed the case here: what was read before is older than his words. */
  edits = 0;

  constructor(
    /** The one that is spoken now. */
    public language: Language,
    readonly state: State<WorkbenchModel>,
    private readonly surroundings: Pick<WorkbenchSurroundings, 'uuid' | 'announce'>,
    /** Shows what is stored. */
    readonly show: () => Promise<void>,
  ) {}

  get model(): WorkbenchModel {
    return this.state.get();
  }

  /** Runs a step; its failure is shown. */
  guard(step: () => Promise<unknown>): void {
    void this.run(step);
  }

  async run(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
      // What reached the store shows that it is not blocked any more.
      if (this.model.failure === 'blocked') this.state.set({ failure: null });
    } catch (error) {
      this.state.set({ failure: failureOf(error) });
    }
  }

  /** Tells every other context that something changed. */
  async tell(topic: Topic): Promise<void> {
    const token = this.surroundings.uuid();
    this.#own.add(token);
    await this.surroundings.announce(topic, token);
  }

  /** Whether a change is one that we told; asked once of each. */
  isOwn(token: string): boolean {
    return this.#own.delete(token);
  }
}
