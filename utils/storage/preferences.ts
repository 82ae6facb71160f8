import browser from 'webextension-polyfill';
import { DEFAULT_LANGUAGE, LANGUAGES, type Language } from '@/utils/i18n/language';

/** The language that the user chose; Italian until then, whatever the browser speaks. */
export async function chosenLanguage(): Promise<Language> {
  const { language } = await browser.storage.local.get('language');
  return LANGUAGES.find((known) => known === language) ?? DEFAULT_LANGUAGE;
}
