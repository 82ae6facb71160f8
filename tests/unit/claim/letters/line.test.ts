import { describe, expect, it } from 'vitest';
import { lineText } from '@/utils/claim/letters/document';
import { blank, editedLine, filled, write } from '@/utils/claim/letters/line';

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
});
