import browser, { type Storage } from 'webextension-polyfill';
import * as z from 'zod/mini';
import {
  DEFAULT_LANGUAGE,
  LANGUAGE_CHOICES,
  LANGUAGES,
  type Language,
  resolveLanguage,
} from '@/utils/i18n/language';

export const THEMES = ['browser', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the user chose for all of his boxes; each under its own name in `storage.local`. */
export const preferencesSchema = z.object({
  language: z.enum(LANGUAGE_CHOICES),
  /** Apart from the interface's: it is for whoever receives the dossier. */
  dossierLanguage: z.enum(LANGUAGES),
  theme: z.enum(THEMES),
});
export type Preferences = z.infer<typeof preferencesSchema>;

/** How everything of ours is shown: in which language, and on which ground. */
export type Look = { language: Language; theme: Theme };

const DEFAULTS: Preferences = {
  language: DEFAULT_LANGUAGE,
  dossierLanguage: DEFAULT_LANGUAGE,
  theme: 'browser',
};
const KEYS = Object.keys(DEFAULTS);

export async function readPreferences(): Promise<Preferences> {
  // A damaged profile refuses even these: what can be shown is shown all the same.
  const stored = await browser.storage.local.get(KEYS).catch(refused);
  const read = preferencesSchema.safeParse({ ...DEFAULTS, ...stored });
  return read.success ? read.data : DEFAULTS;
}

function refused(error: unknown): object {
  console.error('PostaPersa', error);
  return {};
}

export async function savePreferences(change: Partial<Preferences>): Promise<void> {
  await browser.storage.local.set(change);
}

export async function chosenLook(): Promise<Look> {
  return lookOf(await readPreferences());
}

export function lookOf({ language, theme }: Preferences): Look {
  return { language: resolveLanguage(language, browser.i18n.getUILanguage()), theme };
}

/** Calls back whenever the user chose otherwise, in whatever context, until the signal aborts. */
export function watchLook(listener: (look: Look) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && ('language' in changes || 'theme' in changes)) {
      void chosenLook().then(listener);
    }
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
    once: true,
  });
}
