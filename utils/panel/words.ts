import { formatDuration } from '@/utils/i18n/format';
import type { Language } from '@/utils/i18n/language';
import { pageTexts } from '@/utils/i18n/page';
import { CATALOGUE } from '@/utils/outages/catalogue';
import type { PanelSurroundings } from './controller';

/** What the controller hands on in words. */
export function panelWords(
  language: Language,
): Pick<PanelSurroundings, 'badges' | 'outages' | 'milestonesOf'> {
  const texts = pageTexts[language];
  return {
    badges: {
      evidence: texts.evidence,
      late: (delayMs) => texts.late(formatDuration(delayMs, language)),
    },
    outages: CATALOGUE.map(({ id }) => ({ id, label: id })),
    milestonesOf: () => [],
  };
}
