/** What the server tells the page about itself, in `<html data-config>`. */
export type PageConfig = {
  version: '7.10' | '8';
  /** Folder of the assets. */
  base: string;
  build: string;
  language: 'it' | 'en' | 'de';
  theme: 'light' | 'dark';
  rows: number;
  conversation: boolean;
  layout: 'right' | 'list';
  ads: boolean;
  welcome: boolean;
  drift: string | null;
  rowTime: 'iso' | '12-hour';
};

export const config = JSON.parse(document.documentElement.dataset.config ?? '{}') as PageConfig;
export const isVersion8 = config.version === '8';
