import type { PageTexts } from '@/utils/i18n/it/page';

export const page: PageTexts = {
  evidence: 'Evidence',
  late: (delay) => `${delay} late`,
};
