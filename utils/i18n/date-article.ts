const ELIDED = { il: "l'", al: "all'", dal: "dall'", del: "dell'" } as const;

/** "dal 22 gennaio", "dall'8 febbraio": the Italian article loses its vowel before otto and undici. */
export function withArticle(article: keyof typeof ELIDED, date: string): string {
  return /^(8|11)(?!\d)/.test(date) ? `${ELIDED[article]}${date}` : `${article} ${date}`;
}
