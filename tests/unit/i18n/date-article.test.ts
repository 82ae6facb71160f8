import { describe, expect, it } from 'vitest';
import { withArticle } from '@/utils/i18n/date-article';

describe('withArticle', () => {
  it.each([
    ['il', '1° febbraio 2023', 'il 1° febbraio 2023'],
    ['il', '8 febbraio 2023', "l'8 febbraio 2023"],
    ['al', '11 giugno 2023 alle 08:00', "all'11 giugno 2023 alle 08:00"],
    ['dal', '8', "dall'8"],
    ['del', '11 gennaio 2026', "dell'11 gennaio 2026"],
    ['al', '18 gennaio 2023', 'al 18 gennaio 2023'],
    ['dal', '1 agosto 2023', 'dal 1 agosto 2023'],
    ['del', 'giugno 2023', 'del giugno 2023'],
  ] as const)('writes %s before %s', (article, date, written) => {
    expect(withArticle(article, date)).toBe(written);
  });
});
