import { dossier as en } from './en/dossier';
import { type DossierTexts, dossier as it } from './it/dossier';
import type { Texts } from './language';

export const dossierTexts: Texts<DossierTexts> = { it, en };
