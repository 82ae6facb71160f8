import type { Language } from '@/utils/i18n/language';
import { milestones, outageChoices } from '@/utils/panel/words';

/** The catalogue's outages, in the words of the screen's language. */
export const outageWords = (language: Language) => ({
  outages: outageChoices(language, []),
  milestones: milestones('jan2023', language),
});
