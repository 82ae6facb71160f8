import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allFields,
  firstField,
  MAX_FIELD_BYTES,
  MAX_FIELDS,
  MAX_HEADER_BYTES,
  readHeaders,
  unfold,
} from '@/utils/mail/headers';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('end of the header block', () => {
  it.each([
    ['CRLF', 'A: 1\r\nB: 2\r\n\r\nbody'],
    ['LF', 'A: 1\nB: 2\n\nbody'],
    ['CRLF then LF', 'A: 1\r\nB: 2\r\n\nbody'],
    ['LF then CRLF', 'A: 1\nB: 2\n\r\nbody'],
    ['doubled CR', 'A: 1\r\r\nB: 2\r\r\n\r\r\nbody'],
  ])('is found with %s', (_, message) => {
    const block = readHeaders(bytes(message));
    expect(block.fields.map((field) => field.name)).toEqual(['a', 'b']);
    expect(firstField(block, 'b')).toBe('2');
    expect(message.slice(block.bodyStart)).toBe('body');
    expect(block.problems).toEqual([]);
  });

  it('is the end of the message where there is no empty line', () => {
    const block = readHeaders(bytes('A: 1\r\nB: 2'));
    expect(firstField(block, 'b')).toBe('2');
    expect(block.bodyStart).toBe(10);
  });

  it('comes at once when the message starts with an empty line', () => {
    expect(readHeaders(bytes('\r\nA: 1\r\n'))).toMatchObject({ fields: [], bodyStart: 2 });
  });
});

describe('fields', () => {
  it('keeps order, repeats and folds', () => {
    const block = readHeaders(bytes('X: 1\r\nSubject: a\r\n  b\r\n\tc\r\nX: 2\r\n\r\n'));
    expect(block.fields.map((field) => field.name)).toEqual(['x', 'subject', 'x']);
    expect(block.fields[1]?.raw).toBe(' a\r\n  b\r\n\tc');
    expect(firstField(block, 'subject')).toBe('a  b\tc');
    expect(allFields(block, 'x')).toEqual(['1', '2']);
    expect(firstField(block, 'y')).toBeNull();
  });

  it('skips the envelope line silently and other lines with a problem', () => {
    const message = 'From MAILER-DAEMON Thu Apr 29\nnot a field\nA: 1\n\n';
    const block = readHeaders(bytes(message));
    expect(block.fields.map((field) => field.name)).toEqual(['a']);
    expect(block.problems).toEqual(['not-a-field']);
  });

  it('reads UTF-8 where valid and windows-1252 elsewhere, field by field', () => {
    const utf8 = bytes('A: perché\r\n');
    const other = latin1('B: perch\xe9 \x80\r\n\r\nbody');
    const block = readHeaders(new Uint8Array([...utf8, ...other]));
    expect(firstField(block, 'a')).toBe('perché');
    expect(firstField(block, 'b')).toBe('perché €');
  });
});

describe('limits', () => {
  it('cuts a multi-megabyte line', () => {
    const block = readHeaders(bytes(`Subject: ${'x'.repeat(5_000_000)}\r\n\r\nbody`));
    expect(block.fields[0]?.raw.length).toBe(MAX_FIELD_BYTES - 'Subject:'.length);
    expect(block.bodyStart).toBe(MAX_HEADER_BYTES);
    expect(block.problems).toEqual(['header-too-long', 'field-too-long']);
  });

  it('unfolds a field of nothing but line ends', () => {
    const raw = `${'\r'.repeat(1_000_000)}x\r\n y`;
    expect(unfold(raw)).toBe('x y');
  });

  it('keeps the first fields of too many', () => {
    const block = readHeaders(bytes(`${'X: y\r\n'.repeat(10_000)}\r\nbody`));
    expect(block.fields).toHaveLength(MAX_FIELDS);
    expect(block.bodyStart).toBe(60_002);
    expect(block.problems).toEqual(['too-many-fields']);
  });
});

it('takes any bytes, stays in its limits, and answers the same twice', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.constantFrom('\r\n', '\n', '\r', ':', ' ', '\0', 'Subject: ', '\r\n\r\n').map(bytes),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const message = new Uint8Array(pieces.flatMap((part) => [...part]));
      const copy = message.slice();
      const block = readHeaders(message);
      expect(message).toEqual(copy);
      expect(readHeaders(copy)).toEqual(block);
      expect(block.bodyStart).toBeLessThanOrEqual(message.length);
      for (const { name, raw } of block.fields) {
        expect(name).toMatch(/^[!-9;-~]+$/);
        expect(raw.length).toBeLessThanOrEqual(message.length);
      }
    }),
  );
});
