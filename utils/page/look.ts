import { browser } from 'wxt/browser';
import { type Language, resolveLanguage } from '@/utils/i18n/language';

type Stored = { language?: unknown; theme?: unknown };
export const LOOK_KEYS = ['language', 'theme'];

/** Gives our element the look that the user chose, and whatever he chooses while it stands. */
export function followLook(
  host: HTMLElement,
  stored: Stored,
  speak: (language: Language) => void,
  signal: AbortSignal,
): void {
  const wear = ({ language, theme }: Stored) => {
    host.dataset.theme = String(theme ?? '');
    speak(resolveLanguage(language, browser.i18n.getUILanguage()));
  };
  const onChanged = (changes: object) => {
    if (LOOK_KEYS.some((key) => key in changes)) {
      void browser.storage.local.get(LOOK_KEYS).then(wear);
    }
  };
  wear(stored);
  const { onChanged: changed } = browser.storage.local;
  changed.addListener(onChanged);
  signal.addEventListener('abort', () => changed.removeListener(onChanged), { once: true });
}
