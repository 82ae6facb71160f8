import { pdf as en } from './en/pdf';
import { pdf as it, type PdfTexts } from './it/pdf';
import type { Texts } from './language';

export const pdfTexts: Texts<PdfTexts> = { it, en };
