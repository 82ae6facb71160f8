import { texts as english } from '@/utils/i18n/en/toggle';
import { texts as italian } from '@/utils/i18n/it/toggle';
import type { Language } from '@/utils/i18n/language';
import type { PanelRoot } from './root';

const WORDS = { it: italian, en: english };

const CSS = `
:host { all: initial; }
:host > :not(style, [hidden]) { display: var(--postapersa, none); }
.open { position: fixed; z-index: 2147483000; right: var(--rail, 0px); top: 50%; margin: 0; padding: 10px 8px;
  writing-mode: vertical-rl; font: 600 13px/1.2 system-ui, sans-serif; color: #fff; background: #0b5563;
  min-width: 36px;
  border: 1px solid #fff8; border-right: 0; border-radius: 8px 0 0 8px; cursor: pointer; box-shadow: 0 1px 6px rgb(0 0 0 / 30%); }
.open:hover { background: #083f4a; }
.open:focus-visible { outline: 3px solid #f3a453; outline-offset: 2px; }
.open[hidden] { display: none; }
@media print { .open { display: none; } }
`;

/** The button that brings the panel; drawn without any library, because it is on every page load. */
export function createToggle(root: PanelRoot, onPress: () => void) {
  const style = document.createElement('style');
  style.textContent = CSS;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'open';
  button.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  root.shadow.append(style, button);
  return {
    speak(language: Language): void {
      button.lang = language;
      button.textContent = WORDS[language].open;
    },
    /** The button stands where the panel does not. */
    show(panelOpen: boolean): void {
      button.hidden = panelOpen;
      root.host.toggleAttribute('data-open', panelOpen);
    },
  };
}
