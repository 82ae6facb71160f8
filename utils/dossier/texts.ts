import { dossier as en } from '@/utils/i18n/en/dossier';
import { type DossierTexts, dossier as it } from '@/utils/i18n/it/dossier';
import type { Texts } from '@/utils/i18n/language';

export const dossierTexts: Texts<DossierTexts> = { it, en };
