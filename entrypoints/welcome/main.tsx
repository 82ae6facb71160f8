import browser from 'webextension-polyfill';
import '@/components/styles';
import { mount } from '@/components/mount';
import { Welcome } from '@/components/welcome/Welcome';
import { chosenLanguage } from '@/utils/storage/preferences';
import { WEBMAIL_URLS } from '@/utils/webmail/urls';

const language = await chosenLanguage();
document.documentElement.lang = language;
mount(document.getElementById('app') as HTMLElement, language, () => (
  <Welcome
    onOpenWebmail={(provider) => void browser.tabs.create({ url: WEBMAIL_URLS[provider] })}
  />
));
