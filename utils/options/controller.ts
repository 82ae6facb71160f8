import type { send } from '@/utils/messages';
import { failureOf } from '@/utils/panel/failure';
import { State } from '@/utils/panel/state';
import { watch } from '@/utils/storage/changes';
import { type Preferences, readPreferences, savePreferences } from '@/utils/storage/preferences';
import { romeDayText } from '@/utils/time/calendar-day';
import type { OptionsActions, OptionsModel } from './model';
import { LONGEST_SETTINGS, readSettings, settingsText } from './settings-file';

export type OptionsSurroundings = {
  preferences: Preferences;
  shortcuts: OptionsModel['shortcuts'];
  send: typeof send;
  save(file: Blob, name: string): Promise<void>;
  now(): number;
  signal: AbortSignal;
};

/** What the options page does: every choice is kept as soon as it is made. */
export class OptionsController implements OptionsActions {
  readonly state: State<OptionsModel>;

  constructor(private readonly surroundings: OptionsSurroundings) {
    const { preferences, shortcuts, signal } = surroundings;
    this.state = new State<OptionsModel>({
      preferences,
      boxes: [],
      shortcuts,
      file: { state: 'idle' },
      failure: null,
    });
    watch(['mailbox'], () => this.#guard(() => this.#showBoxes()), signal);
  }

  start(): Promise<void> {
    return this.#run(() => this.#showBoxes());
  }

  onPreferences = (change: Partial<Preferences>) => {
    this.state.set({ preferences: { ...this.state.get().preferences, ...change } });
    this.#guard(() => savePreferences(change));
  };

  onBox = (id: string, off: boolean) =>
    this.#guard(() => this.surroundings.send('mailbox.update', { mailbox: id, change: { off } }));

  onExport = () =>
    this.#guard(async () => {
      const { send, save, now } = this.surroundings;
      const text = settingsText(await readPreferences(), await send('mailbox.all', {}));
      const file = `impostazioni-postapersa-${romeDayText(now()).replaceAll('-', '')}.json`;
      await save(new Blob([text], { type: 'application/json' }), file);
      this.state.set({ file: { state: 'saved', file } });
    });

  onImport = (file: File) => this.#guard(() => this.#import(file));

  async #import(file: File): Promise<void> {
    const { send } = this.surroundings;
    const settings = file.size <= LONGEST_SETTINGS ? readSettings(await file.text()) : null;
    if (!settings) {
      this.state.set({ file: { state: 'not-settings', file: file.name } });
      return;
    }
    await savePreferences(settings.preferences);
    const known = new Set((await send('mailbox.all', {})).map(({ id }) => id));
    const boxes = settings.boxes.filter(({ id }) => known.has(id));
    for (const { id, ...change } of boxes) await send('mailbox.update', { mailbox: id, change });
    this.state.set({
      preferences: settings.preferences,
      file: { state: 'imported', unknown: settings.boxes.length - boxes.length },
    });
    await this.#showBoxes();
  }

  async #showBoxes(): Promise<void> {
    const mailboxes = await this.surroundings.send('mailbox.all', {});
    this.state.set({ boxes: mailboxes.map(({ id, off }) => ({ id, off })) });
  }

  #guard(step: () => Promise<unknown>): void {
    void this.#run(step);
  }

  async #run(step: () => Promise<unknown>): Promise<void> {
    try {
      await step();
    } catch (error) {
      this.state.set({ failure: failureOf(error) });
    }
  }
}
