import { LAW } from '@/utils/claim/sources/law';
import { PRESS } from '@/utils/claim/sources/press';

/** Where a statement of the catalogues comes from. */
export type Source = {
  url: string | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; null where the page shows none. */
  date: string | null;
  /** `published` printed on the page, `derived` inferred from its content, `ruling` the day of the decision. */
  dated: 'published' | 'derived' | 'ruling' | 'undated';
};

export const SOURCES = { ...PRESS, ...LAW };
export type SourceCode = keyof typeof SOURCES;
