import type { Failure } from '@/utils/i18n/failure';
import type { Preferences } from '@/utils/storage/preferences';

/** A box known in this browser, and whether the panel stays away from it. */
export type BoxChoice = { id: string; off: boolean };

/** What became of the settings file. */
export type FileState =
  | { state: 'idle' }
  | { state: 'saved'; file: string }
  /** `unknown` boxes of the file were never opened in this browser. */
  | { state: 'imported'; unknown: number }
  | { state: 'not-settings'; file: string };

export type OptionsModel = {
  preferences: Preferences;
  boxes: BoxChoice[];
  /** The keys that the browser gave to our commands; empty where it gave none. */
  shortcuts: { togglePanel: string; markMessage: string };
  file: FileState;
  failure: Failure | null;
};

export type OptionsActions = {
  onPreferences(change: Partial<Preferences>): void;
  onBox(id: string, off: boolean): void;
  onExport(): void;
  onImport(file: File): void;
};
