import { execFileSync } from 'node:child_process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, type Json } from '@/utils/evidence/canonical-json';

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4 }),
  ),
})).value;

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version']);
    return true;
  } catch {
    return false;
  }
}

describe('canonical JSON', () => {
  it('orders members by UTF-16 code units, as the example of RFC 8785 section 3.2.3', () => {
    const members = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6 };
    expect(Object.values(JSON.parse(canonicalJson(members)))).toEqual([4, 2, 6, 1, 5, 3]);
    expect(canonicalJson(members)).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}',
    );
  });

  it('is JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('does not depend on the order in which members were set', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (members) => {
        const reversed = Object.fromEntries(Object.entries(members).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(members));
      }),
    );
  });

  it.skipIf(!hasPython())('is what Python writes with sorted keys', () => {
    const entry = { seq: 12, previous: null, folder: 'default0/INBOX', detail: 'è "così"\n\u2028' };
    const python = execFileSync(
      'python3',
      [
        '-c',
        'import json,sys; sys.stdout.buffer.write(json.dumps(json.load(sys.stdin), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode())',
      ],
      { input: JSON.stringify(entry) },
    );
    expect(canonicalJson(entry)).toBe(python.toString('utf8'));
  });
});
