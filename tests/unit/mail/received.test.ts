import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceived } from '@/utils/mail/received';

const DATE = 'Mon, 23 Jan 2023 16:00:00 +0100';
const cases: [server: string, field: string, expected: Record<string, string | null>][] = [
  [
    'Postfix',
    `from mail.a.test (mail.a.test [192.0.2.1]) by mx.b.test (Postfix) with ESMTPS id 4CXKSw1C for <u@b.test>; ${DATE} (CET)`,
    {
      from: 'mail.a.test (mail.a.test [192.0.2.1])',
      by: 'mx.b.test',
      with: 'ESMTPS',
      id: '4CXKSw1C',
      for: '<u@b.test>',
    },
  ],
  [
    'Libero',
    `from [192.168.1.2] ([151.65.0.1]) by smtp-31.iol.local with ESMTPA id zbQEupKiX90dBzbQEukn7M; ${DATE}`,
    {
      from: '[192.168.1.2] ([151.65.0.1])',
      by: 'smtp-31.iol.local',
      with: 'ESMTPA',
      id: 'zbQEupKiX90dBzbQEukn7M',
      for: null,
    },
  ],
  [
    'Exchange',
    `from A.prod.outlook.com (104.47.126.209) by B.outlook.com (10.152.75.157) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.863.11 via Frontend Transport; ${DATE}`,
    {
      from: 'A.prod.outlook.com (104.47.126.209)',
      by: 'B.outlook.com',
      with: 'Microsoft SMTP Server',
      id: '15.20.863.11',
      for: null,
    },
  ],
  [
    'Gmail',
    `by 2002:ab4:a141:0:0:0:0:0 with SMTP id dn1csp595527ecb; ${DATE}`,
    { from: null, by: '2002:ab4:a141:0:0:0:0:0', with: 'SMTP', id: 'dn1csp595527ecb', for: null },
  ],
  [
    'Yahoo',
    `from 127.0.0.1  (EHLO s.yahoo.com) (106.10.244.189) by mta.yahoo.com with SMTPS; ${DATE}`,
    {
      from: '127.0.0.1 (EHLO s.yahoo.com) (106.10.244.189)',
      by: 'mta.yahoo.com',
      with: 'SMTPS',
      id: null,
      for: null,
    },
  ],
  [
    'Exim',
    `from mail0.test ([192.0.2.2]:2400) by n.test with esmtps (TLSv1:AES) (Exim 4.80) (envelope-from <a@b.test>) id 2AEE-00-2E for u@b.test; ${DATE}`,
    {
      from: 'mail0.test ([192.0.2.2]:2400)',
      by: 'n.test',
      with: 'esmtps',
      id: '2AEE-00-2E',
      for: 'u@b.test',
    },
  ],
  [
    'OpenSMTPD, with semicolons between the clauses',
    `from localhost (localhost [local]); by localhost (OpenSMTPD) with ESMTPA id 700fd087; for <u@b.test>; ${DATE}`,
    {
      from: 'localhost (localhost [local])',
      by: 'localhost',
      with: 'ESMTPA',
      id: '700fd087',
      for: '<u@b.test>',
    },
  ],
  [
    'qmail',
    `(qmail 2252 invoked from network); ${DATE}`,
    { from: null, by: null, with: '(qmail 2252 invoked from network)', id: null, for: null },
  ],
  [
    'a comment with a semicolon behind the date',
    `by mx.b.test with LMTP; ${DATE} (queued; late)`,
    { from: null, by: 'mx.b.test', with: 'LMTP', id: null, for: null },
  ],
];

it.each(cases)('%s', (_, field, expected) => {
  const { time, ...clauses } = parseReceived(field);
  expect(clauses).toEqual(expected);
  expect(time).toMatchObject({
    instant: '2023-01-23T15:00:00.000Z',
    offsetMinutes: 60,
    source: 'received-header',
  });
});

describe('broken fields', () => {
  it('has no time where none can be read', () => {
    expect(parseReceived('from a.test by b.test; yesterday')).toMatchObject({
      by: 'b.test',
      time: null,
    });
    expect(parseReceived('from a.test by b.test')).toMatchObject({ from: 'a.test', time: null });
  });

  it('keeps an unclosed comment out of the other clauses', () => {
    expect(parseReceived('by b.test (oops with ESMTP id 1')).toMatchObject({
      by: 'b.test',
      with: null,
    });
  });

  it('reads the rest alike behind a comment in a comment', () => {
    const pieces = ['from ', ' by ', ' with ', ';', '(', ')', '\\', ' ', '\0', '\u00a0', 'è', DATE];
    const rest = fc.array(fc.oneof(fc.string(), fc.constantFrom(...pieces)));
    fc.assert(
      fc.property(rest, (parts) => {
        const plain = parseReceived(`by b.test ${parts.join('')}`);
        expect(parseReceived(`by b.test ((x)) ${parts.join('')}`)).toEqual(plain);
      }),
    );
  });

  it('never throws and gives the same answer twice', () => {
    const noise = fc.array(
      fc.oneof(fc.string(), fc.constantFrom(' from ', ' by ', ' id ', ';', '(', ')', '\\', DATE)),
    );
    fc.assert(
      fc.property(noise, (parts) => {
        const field = parts.join('');
        expect(parseReceived(field)).toEqual(parseReceived(field));
      }),
    );
  });
});
