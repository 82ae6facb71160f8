import { describe, expect, it } from 'vitest';
import { embeddingLevels, shapingText, visualOrder } from '@/utils/pdf/direction';

const levels = (text: string) => [...embeddingLevels(text)];

describe('direction', () => {
  it('finds levels for mixed text and spares text without right-to-left letters', () => {
    expect(levels('abc')).toEqual([0, 0, 0]);
    expect(levels('a אב c')).toEqual([0, 0, 1, 1, 0, 0]);
  });

  it('orders runs as they stand on paper', () => {
    const runs = [
      { level: 0, id: 'a' },
      { level: 1, id: 'b' },
      { level: 2, id: '25' },
      { level: 1, id: 'c' },
      { level: 0, id: 'd' },
    ];
    expect(visualOrder(runs).map((run) => run.id)).toEqual(['a', 'c', '25', 'b', 'd']);
  });

  it('turns and mirrors the neutrals that the shaper would leave', () => {
    expect(shapingText(['(', '!'], 1)).toBe('!)');
    expect(shapingText(['(', '!'], 0)).toBe('(!');
  });

  it('hands letters to the shaper as they were written', () => {
    expect(shapingText(['ש', 'ל'], 1)).toBe('של');
    expect(shapingText(['۱', '۲'], 2)).toBe('۲۱');
  });
});
