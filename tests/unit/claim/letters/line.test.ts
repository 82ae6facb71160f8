import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineText } from '@/utils/claim/letters/document';
import { blank, editedLine, filled, write } from '@/utils/claim/letters/line';

/** Any UTF-16 unit, lone surrogates and control characters too. */
const utf16 = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
/** XML 1.0 section 2.2: the characters that a document may hold. */
const XML = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

describe('lines', () => {
  it('fills what is told and leaves a blank for what is not', () => {
    expect(write`a ${filled(' Rossi\n srl ', 'nome')}, ${filled('  ', 'importo')}.`).toEqual([
      { kind: 'words', text: 'a ' },
      { kind: 'value', text: 'Rossi srl' },
      { kind: 'words', text: ', ' },
      { kind: 'blank', text: '[________: importo]' },
      { kind: 'words', text: '.' },
    ]);
  });

  it('keeps the blanks of an edited line', () => {
    const line = write`Chiedo ${blank('importo')} entro ${filled('15', 'giorni')} giorni.`;
    const edited = editedLine(lineText(line).replace('Chiedo', 'Vi chiedo'));
    expect(lineText(edited)).toBe('Vi chiedo [________: importo] entro 15 giorni.');
    expect(edited.filter(({ kind }) => kind === 'blank')).toHaveLength(1);
  });

  it('takes a subject that looks like blanks without end', () => {
    const text = '[_: '.repeat(250_000);
    expect(lineText(editedLine(text))).toContain('[_: [_: ');
  });

  it('lets through only what XML 1.0 allows, in reading order', () => {
    fc.assert(
      fc.property(fc.string({ unit: utf16 }), (told) => {
        for (const { text } of [filled(told, 'oggetto'), ...editedLine(told)]) {
          expect(text).toMatch(XML);
          expect(text).not.toMatch(/\p{Bidi_Control}/u);
        }
      }),
    );
  });
});
