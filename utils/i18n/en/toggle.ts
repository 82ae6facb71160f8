import type { texts as italian } from '@/utils/i18n/it/toggle';

export const texts: typeof italian = { open: 'Open PostaPersa' };
