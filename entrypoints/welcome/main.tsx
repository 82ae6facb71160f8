import browser from 'webextension-polyfill';
import '@/components/styles';
import { mountPage } from '@/components/mount';
import { Welcome } from '@/components/welcome/Welcome';
import { chosenLook, watchLook } from '@/utils/storage/preferences';
import { WEBMAIL_URLS } from '@/utils/webmail/urls';

const page = new AbortController();
const screen = mountPage(await chosenLook(), () => (
  <Welcome
    onOpenWebmail={(provider) => void browser.tabs.create({ url: WEBMAIL_URLS[provider] })}
  />
));
watchLook(screen.wear, page.signal);
