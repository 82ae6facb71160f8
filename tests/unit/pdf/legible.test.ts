import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, legible, legibleLines } from '@/utils/pdf/legible';

describe('legible text', { timeout: 120_000 }, () => {
  it('leaves ordinary text of any script alone', () => {
    const text = 'Perché così – Καλημέρα, привет, שלום, مرحبا, 你好, 🎉';
    expect(legible(text)).toBe(text);
  });

  it('spells what acts unseen as code points', () => {
    expect(legible('a\u202Efdp\u202C')).toBe('a[U+202E]fdp[U+202C]');
    expect(legible('\u2066x\u2069 \u200B \u0000')).toBe('[U+2066]x[U+2069] [U+200B] [U+0000]');
    expect(legible('\ud800 alone')).toBe('[U+D800] alone');
  });

  it('spells what no font draws', () => {
    expect(legible('pay\u034fpal')).toBe('pay[U+034F]pal');
    expect(legible('a\ufe00b\u3164c\u17b4d')).toBe('a[U+FE00]b[U+3164]c[U+17B4]d');
    expect(legible('❤\ufe0f')).toBe('❤\ufe0f');
  });

  it('keeps the joiners of Persian and of emoji', () => {
    expect(legible('می\u200cخواهم 👨\u200d👩')).toBe('می\u200cخواهم 👨\u200d👩');
  });

  it('makes one line of any white space and composes accents', () => {
    expect(legible('  a\r\n\tb\u00a0c\u2028d ')).toBe('a b c d');
    expect(legible('e\u0301')).toBe('é');
  });

  it('keeps the lines that a user wrote', () => {
    expect(legibleLines('uno\r\ndue\n\ntre')).toEqual(['uno', 'due', '', 'tre']);
  });

  it('names code points beyond the first plane', () => {
    expect(codePoints('😀a')).toBe('[U+1F600 U+0061]');
  });

  it('never leaves a control, a direction mark or half a pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(legible(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200e\u200f]/u);
      }),
    );
  });
});
