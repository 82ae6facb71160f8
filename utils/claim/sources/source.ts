import { LAW } from '@/utils/claim/sources/law';
import { PRESS } from '@/utils/claim/sources/press';
import { SOURCES as OUTAGES } from '@/utils/outages/sources';

/** Every source that the guide can show: those of the outages, of the channels and of the law. */
export const SOURCES = { ...OUTAGES, ...PRESS, ...LAW };
export type SourceCode = keyof typeof SOURCES;
