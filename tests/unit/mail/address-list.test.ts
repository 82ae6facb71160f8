import fc from 'fast-check';
import { addressParser } from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { MAX_LIST_LENGTH, parseAddresses } from '@/utils/mail/address-list';

const written = (field: string) =>
  parseAddresses(field).map(({ name, address }) => (name ? `${name} <${address}>` : address));

describe('addresses of RFC 5322 appendix A and of real life', () => {
  it.each([
    ['John Doe <jdoe@machine.example>', ['John Doe <jdoe@machine.example>']],
    ['jdoe@machine.example', ['jdoe@machine.example']],
    ['"Joe Q. Public" <john.q.public@example.com>', ['Joe Q. Public <john.q.public@example.com>']],
    [
      'Mary <mary@x.test>, jdoe@example.org, Who? <one@y.test>',
      ['Mary <mary@x.test>', 'jdoe@example.org', 'Who? <one@y.test>'],
    ],
    [
      'A Group:Chris Jones <c@a.test>,joe@where.test;',
      ['Chris Jones <c@a.test>', 'joe@where.test'],
    ],
    ['Undisclosed recipients:;', []],
    [
      'MAILER-DAEMON@a.test (Mail Delivery System)',
      ['Mail Delivery System <MAILER-DAEMON@a.test>'],
    ],
    ['=?utf-8?Q?Niccol=C3=B2?= <n@libero.it>', ['Niccolò <n@libero.it>']],
  ])('%s', (field, expected) => {
    expect(written(field)).toEqual(expected);
  });
});

it('keeps the name of an entry without an address', () => {
  expect(parseAddresses('MAILER-DAEMON <>')).toEqual([{ name: 'MAILER-DAEMON', address: '' }]);
});

it('bounds its length', () => {
  const entry = 'a@bb.it,';
  const addresses = parseAddresses(entry.repeat(50_000));
  expect(addresses).toHaveLength(MAX_LIST_LENGTH / entry.length);
});

it('reads a name of blanks without end', () => {
  expect(parseAddresses(`a${' '.repeat(1_000_000)}<a@b.it>`)).toEqual([
    { name: 'a', address: 'a@b.it' },
  ]);
  expect(parseAddresses(`a${' '.repeat(1_000_000)}<a@b.it`)).toEqual([{ name: 'a', address: '' }]);
});

it('reads one plain address as the full parser does', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9][\w '-]{0,20}$/);
  const address = fc.stringMatching(/^[\w.+-]{1,12}@[\w.-]{1,12}\w$/);
  const field = fc.oneof(
    address,
    fc.tuple(name, address).map(([n, a]) => `${n} <${a}>`),
  );
  fc.assert(
    fc.property(field, (text) => {
      const [full] = addressParser(text, { flatten: true });
      expect(parseAddresses(text)).toEqual([{ name: full?.name || null, address: full?.address }]);
    }),
  );
});

it('never throws', () => {
  const noise = fc.array(
    fc.oneof(fc.string(), fc.constantFrom('<', '>', '@', ':', ';', '"', '(', '=?utf-8?B?')),
  );
  fc.assert(fc.property(noise, (parts) => void parseAddresses(parts.join(''))));
});
