import type { SourceTexts } from '../it/source';

export const source: SourceTexts = {
  press: 'press article',
  undated: 'undated',
  source: (publisher, when) => `${publisher}, ${when}`,
};
