import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_DEPTH, MAX_PARTS, readParts } from '@/utils/mail/mime-parts';

const encode = (text: string) => new TextEncoder().encode(text);

function bodies(message: string) {
  const source = encode(message);
  return readParts(source).parts.map(
    ({ contentType, bodyStart, bodyEnd }) =>
      `${contentType.value}|${new TextDecoder().decode(source.subarray(bodyStart, bodyEnd))}`,
  );
}

describe('parts', () => {
  it('come in order, without the line end of their boundary, with LF as with CRLF', () => {
    const message = [
      'Content-Type: multipart/mixed; boundary="a b"',
      '',
      'preamble',
      '--a b',
      '',
      'one',
      '--a b ',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      'Content-Type: text/html',
      '',
      '<p>',
      '',
      '--in--',
      '--a bc',
      '--a b',
      'Content-Type: text/x',
      '',
      '',
      '--a b--',
      'epilogue',
    ];
    const leaves = (text: string) => bodies(text).filter((part) => !part.startsWith('multipart'));
    expect(leaves(message.join('\r\n'))).toEqual([
      'text/plain|one',
      'text/html|<p>\r\n',
      'text/x|',
    ]);
    expect(leaves(message.join('\n'))).toEqual(['text/plain|one', 'text/html|<p>\n', 'text/x|']);
  });

  it('end with the message where the closing boundary is missing', () => {
    expect(bodies('Content-Type: multipart/mixed; boundary=a\n\n--a\n\nrest').at(-1)).toBe(
      'text/plain|rest',
    );
  });

  it('have no body where the boundary comes inside their header', () => {
    const message = 'Content-Type: multipart/mixed; boundary=a\n\n--a\nX: 1\n--a\n\nnext\n--a--';
    expect(bodies(message).slice(1)).toEqual(['text/plain|', 'text/plain|next']);
  });
});

describe('hostile nesting', () => {
  it('stops at its depth in 1,000-deep nesting', () => {
    const levels = Array.from({ length: 1_000 }, (_, i) => i);
    const message = levels.map((i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
    const { parts, problems } = readParts(encode(message.join('')));
    expect(parts).toHaveLength(MAX_DEPTH + 1);
    expect(problems).toEqual(['nested-too-deep']);
  });

  it('stops at its number of parts', () => {
    const message = `Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5_000)}`;
    const { parts, problems } = readParts(encode(message));
    expect(parts).toHaveLength(MAX_PARTS);
    expect(problems).toEqual(['too-many-parts']);
  });
});

it('takes any bytes and keeps every part inside the message', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 20 }),
    fc
      .constantFrom(
        '\r\n',
        '\n\n',
        '--a',
        '--a--',
        '--b\n',
        'Content-Type: multipart/x; boundary=a\n\n',
        'Content-Type: multipart/y; boundary=b\n\n',
      )
      .map(encode),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const message = new Uint8Array(pieces.flatMap((part) => [...part]));
      const { parts } = readParts(message);
      expect(readParts(message).parts).toEqual(parts);
      for (const { start, bodyStart, bodyEnd } of parts) {
        expect(start).toBeLessThanOrEqual(bodyStart);
        expect(bodyStart).toBeLessThanOrEqual(bodyEnd);
        expect(bodyEnd).toBeLessThanOrEqual(message.length);
      }
    }),
  );
});
