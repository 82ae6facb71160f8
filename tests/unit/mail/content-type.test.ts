import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseParameters } from '@/utils/mail/content-type';

it.each([
  ['text/plain; charset=UTF-8', 'text/plain', { charset: 'UTF-8' }],
  ['Multipart/Mixed; BOUNDARY="a;\\"b(c)"', 'multipart/mixed', { boundary: 'a;"b(c)' }],
  ['text/plain (a; comment); charset = us-ascii', 'text/plain', { charset: 'us-ascii' }],
  // RFC 2231 sections 3 and 4.
  [
    'message/external-body; URL*0="ftp://"; URL*1="cs.utk.edu"',
    'message/external-body',
    { url: 'ftp://cs.utk.edu' },
  ],
  [
    "application/x; title*=us-ascii'en-us'This%20is%20%2A%2A%2Afun",
    'application/x',
    { title: 'This is ***fun' },
  ],
  [
    'application/x; title*0*=utf-8\'\'perch%C3; title*1*=%A9; title*2="%20"',
    'application/x',
    { title: 'perché%20' },
  ],
  ['', '', {}],
])('%s', (field, value, parameters) => {
  const parsed = parseParameters(field);
  expect(parsed.value).toBe(value);
  expect(Object.fromEntries(parsed.parameters)).toEqual(parameters);
});

it('never throws', () => {
  const noise = fc.array(
    fc.oneof(fc.string(), fc.constantFrom(';', '*0*=', '"', '%', "utf-8''", '(')),
  );
  fc.assert(fc.property(noise, (parts) => void parseParameters(parts.join(''))));
});
