import { render } from 'preact';
import '@/components/design/tokens.css';
import '@/components/design/base.css';
import '@/components/design/controls.css';
import '@/components/design/feedback.css';
import '@/components/gap/gap.css';
import '@/components/evidence/evidence.css';
import '@/components/export/export.css';
import '@/components/panel/panel.css';
import '@/components/popup/popup.css';
import '@/components/workbench/workbench.css';
import '@/components/workbench/evidence/evidence-table.css';
import '@/components/workbench/letters/letters.css';
import '@/components/options/options.css';
import '@/components/welcome/welcome.css';
import { LanguageContext } from '@/components/design/language';
import { DEFAULT_LANGUAGE, LANGUAGES } from '@/utils/i18n/language';
import { screens } from './screens';

const query = new URLSearchParams(location.search);
const screen = screens[query.get('screen') ?? ''];
const language = LANGUAGES.find((one) => one === query.get('language')) ?? DEFAULT_LANGUAGE;
document.documentElement.lang = language;

const app = document.getElementById('app');
if (!app) throw new Error('no #app');
render(
  <LanguageContext.Provider value={language}>
    {screen
      ? screen()
      : Object.keys(screens).map((name) => (
          <p key={name}>
            <a href={`?screen=${name}`}>{name}</a>
          </p>
        ))}
  </LanguageContext.Provider>,
  app,
);
