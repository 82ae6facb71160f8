/** The languages of the interface and of the dossier. Italian is the original. */
export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whatever the browser speaks: the mailbox, the law and the courts are Italian. */
export const DEFAULT_LANGUAGE: Language = 'it';

/** What the user may choose for the interface: one of the languages, or what his browser speaks. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** `spoken` is the browser's own language, BCP 47. A choice that is none is as no choice. */
export function resolveLanguage(choice: unknown, spoken: string): Language {
  const wanted = choice === 'browser' ? spoken.split('-')[0] : choice;
  return LANGUAGES.find((known) => known === wanted) ?? DEFAULT_LANGUAGE;
}

/** The texts of one area, in each language. */
export type Texts<T> = Readonly<Record<Language, T>>;
