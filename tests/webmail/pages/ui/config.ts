/** What the server tells the page about itself, in `<html data-config>`. */
export type PageConfig = {
  version: '7.10' | '8';
  build: string;
  language: 'it' | 'en' | 'de';
  rows: number;
  conversation: boolean;
  layout: 'right' | 'list';
  ads: boolean;
  welcome: boolean;
  drift: boolean;
  rowTime: 'iso' | '12-hour';
};

export const config = JSON.parse(document.documentElement.dataset.config ?? '{}') as PageConfig;
