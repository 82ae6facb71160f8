/** The languages of the interface and of the dossier. Italian is the original. */
export const LANGUAGES = ['it', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Whatever the browser speaks: the mailbox, the law and the courts are Italian. */
export const DEFAULT_LANGUAGE: Language = 'it';

/** The texts of one area, in each language. */
export type Texts<T> = Readonly<Record<Language, T>>;
