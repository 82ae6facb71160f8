import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { MAX_HOPS } from '@/utils/mail/hops';
import { readMessage } from '@/utils/mail/message-facts';
import { corpusMessages, hasCorpus } from './corpus';

const encode = (text: string) => new TextEncoder().encode(text);

it('reads a message', () => {
  const message = encode(
    [
      'Received: from out.test by smtp-in.libero.it with ESMTP id 1; Fri, 27 Jan 2023 00:00:00 +0100',
      'Authentication-Results: smtp-in.libero.it; spf=pass (ok) smtp.mailfrom=a.test; dkim=fail/2 header.d=a.test',
      'DKIM-Signature: v=1; a=rsa-sha256; d=A.test; s=x; b=abc=',
      'From: "Anna" <anna@a.test>',
      'To: bob@libero.it, c@libero.it',
      'Subject: =?utf-8?Q?Citt=C3=A0?=',
      'Message-ID: <1@a.test>',
      'Date: Mon, 23 Jan 23 10:00:00 +0100',
      '',
      'body',
    ].join('\r\n'),
  );
  expect(readMessage(message)).toMatchObject({
    from: { name: 'Anna', address: 'anna@a.test' },
    to: [{ address: 'bob@libero.it' }, { address: 'c@libero.it' }],
    cc: [],
    subject: 'Città',
    messageId: '<1@a.test>',
    date: { instant: '2023-01-23T09:00:00.000Z' },
    hops: [{ from: 'out.test', by: 'smtp-in.libero.it', waitMs: 86 * 3_600_000 }],
    authentication: {
      results: [
        { server: 'smtp-in.libero.it', method: 'spf', result: 'pass' },
        { server: 'smtp-in.libero.it', method: 'dkim', result: 'fail' },
      ],
      signedBy: ['a.test'],
    },
    size: message.length,
    problems: ['two-digit-year'],
  });
});

it('reads nothing from nothing', () => {
  expect(readMessage(new Uint8Array())).toMatchObject({
    from: null,
    subject: '',
    problems: ['no-date'],
  });
});

it('bounds 10,000 hops and says so', () => {
  const facts = readMessage(encode('Received: by a; 1 Jan 2023 10:00:00 +0100\n'.repeat(10_000)));
  expect(facts.hops).toHaveLength(MAX_HOPS);
  expect(facts.problems).toContain('too-many-hops');
});

it('takes any bytes and gives the same facts twice', () => {
  const names = [
    'Received: ',
    'From: ',
    'To: ',
    'Subject: ',
    'Date: ',
    'Authentication-Results: ',
    'DKIM-Signature: ',
  ];
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 30 }),
    fc
      .constantFrom(...names, '\n', ' by ', '; ', '1 Jan 2023 10:00', '=?utf-8?B?', '?=', '<', '(')
      .map(encode),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const message = new Uint8Array(pieces.flatMap((part) => [...part]));
      expect(readMessage(message)).toEqual(readMessage(message.slice()));
    }),
  );
});

/** White space apart; where the full parse gives up on a byte, ours may have read it. */
function sameText(ours: string, full: string): boolean {
  const characters = [...ours.replace(/\s+/g, ' ').trim()];
  const expected = [...full.replace(/\s+/g, ' ').trim()];
  return (
    characters.length === expected.length &&
    characters.every((character, i) => character === expected[i] || expected[i] === '\ufffd')
  );
}

describe.skipIf(!hasCorpus)('the real messages (skipped without the corpus)', () => {
  const messages = ['mail', 'bounces', 'not-bounces'].flatMap(corpusMessages);

  it('have the fields that a full MIME parse finds', async () => {
    const different: string[] = [];
    for (const { name, bytes } of messages) {
      const facts = readMessage(bytes);
      const full = await PostalMime.parse(bytes);
      const same =
        sameText(facts.subject, full.subject ?? '') &&
        (facts.messageId ?? '') === (full.messageId ?? '') &&
        (facts.from?.address ?? '') === (full.from?.address ?? '');
      if (!same) different.push(name);
    }
    expect(different).toEqual([]);
  });

  it('name a time for nearly every hop', () => {
    const hops = messages.flatMap(({ bytes }) => readMessage(bytes).hops);
    const timed = hops.filter((hop) => hop.time !== null).length;
    console.log(`hops: ${timed} of ${hops.length} with a time`);
    expect(timed / hops.length).toBeGreaterThan(0.95);
  });
});
