import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { corpusMessages, hasCorpus } from '../corpus';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));

/** After RFC 3464 appendix E.1, with a Libero recipient. */
const report = bytes(
  'From: Mail Delivery Subsystem <MAILER-DAEMON@cs.example>',
  'To: <owner@sender.example>',
  'Subject: Returned mail: Cannot send message for 5 days',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b/cs"',
  '',
  '--b/cs',
  '',
  'The original message was received at Mon, 23 Jan 2023 16:10:00 +0100',
  '--b/cs',
  'content-type: message/delivery-status',
  '',
  'Reporting-MTA: dns; cs.example',
  'Arrival-Date: Mon, 23 Jan 2023 16:10:00 +0100',
  '',
  'Original-Recipient: rfc822;anna@libero.it',
  'Final-Recipient: rfc822;anna@libero.it',
  'Action: failed',
  'Status: 4.0.0',
  'Diagnostic-Code: smtp; 426 connection timed out',
  'Remote-MTA: dns; smtp-in.libero.it',
  'Last-Attempt-Date: Sat, 28 Jan 2023 16:10:00 +0100',
  '',
  'Final-Recipient: rfc822;bob@b.example',
  'Action: delayed',
  'Status: 4.2.2',
  '',
  '--b/cs',
  'content-type: message/rfc822',
  '',
  'Message-ID: <original@sender.example>',
  'Date: Mon, 23 Jan 2023 16:09:58 +0100',
  'Subject: =?utf-8?Q?Perch=C3=A9?=',
  '',
  'text',
  '--b/cs--',
);

describe('delivery status (RFC 3464)', () => {
  it('gives server, recipients and original', () => {
    const time = (text: string, instant: string) => ({ text, instant, offsetMinutes: 60 });
    expect(readBounce(report)).toEqual({
      form: 'delivery-status',
      reportingMta: 'cs.example',
      arrival: time('Mon, 23 Jan 2023 16:10:00 +0100', '2023-01-23T15:10:00.000Z'),
      recipients: [
        {
          address: 'anna@libero.it',
          platform: 'Libero',
          action: 'failed',
          status: '4.0.0',
          diagnostic: '426 connection timed out',
          remoteMta: 'smtp-in.libero.it',
          lastAttempt: time('Sat, 28 Jan 2023 16:10:00 +0100', '2023-01-28T15:10:00.000Z'),
        },
        {
          address: 'bob@b.example',
          platform: null,
          action: 'delayed',
          status: '4.2.2',
          diagnostic: null,
          remoteMta: null,
          lastAttempt: null,
        },
      ],
      original: {
        messageId: '<original@sender.example>',
        subject: 'Perché',
        date: time('Mon, 23 Jan 2023 16:09:58 +0100', '2023-01-23T15:09:58.000Z'),
      },
    });
  });
});

describe('notices in words', () => {
  it('reads one that quotes Libero', () => {
    const notice = bytes(
      'From: MAILER-DAEMON@out.example (Mail Delivery System)',
      'To: mario@sender.example',
      'Subject: Undelivered Mail Returned to Sender',
      '',
      'This is the mail system at host out.example.',
      'For further assistance, please send mail to postmaster@out.example',
      '',
      '<anna@libero.it>: host smtp-in.libero.it[213.209.1.129] refused to talk to me:',
      '    550 smtp-10.iol.local IP blacklisted by CSI.',
      '',
      'Received: from pc by out.example; Mon, 23 Jan 2023 16:10:00 +0100',
      'From: mario@sender.example',
      'Message-ID: <1@sender.example>',
      'Subject: ciao',
    );
    expect(readBounce(notice)).toMatchObject({
      form: 'text',
      reportingMta: 'out.example',
      recipients: [
        {
          address: 'anna@libero.it',
          platform: 'Libero',
          action: 'failed',
          diagnostic: expect.stringContaining('550 smtp-10.iol.local IP blacklisted by CSI.'),
        },
      ],
      original: { messageId: '<1@sender.example>', subject: 'ciao' },
    });
  });

  it('gives no recipient the reason of another', () => {
    const notice = bytes(
      'From: MAILER-DAEMON@out.example',
      'To: mario@sender.example',
      'Subject: failure notice',
      '',
      '----- The following addresses had permanent fatal errors -----',
      '<anna@libero.it>',
      '<bob@b.example>',
      '----- Transcript of session follows -----',
      '550 5.1.1 <anna@libero.it>... User unknown',
      '552 5.2.2 <bob@b.example>... Mailbox full',
    );
    expect(readBounce(notice)?.recipients.map(({ address, status }) => [address, status])).toEqual([
      ['anna@libero.it', '5.1.1'],
      ['bob@b.example', '5.2.2'],
    ]);
  });

  it('reads an Italian one', () => {
    const notice = bytes(
      'From: postmaster@provider.example',
      'To: mario@sender.example',
      'Subject: Mancato recapito: ciao',
      '',
      'Non è stato possibile consegnare il messaggio a:',
      'anna@virgilio.it',
      'Motivo: casella piena',
    );
    expect(readBounce(notice)?.recipients).toMatchObject([
      { address: 'anna@virgilio.it', platform: 'Virgilio', diagnostic: 'Motivo: casella piena' },
    ]);
  });
});

describe('no notices', () => {
  it.each([
    ['an ordinary message', bytes('From: anna@libero.it', 'Subject: ciao', '', 'a presto')],
    [
      'a message that speaks of a failure',
      bytes('From: anna@libero.it', 'Subject: ciao', '', '<b@c.example>: 550 user unknown'),
    ],
    [
      'an automatic reply',
      bytes(
        'From: anna@libero.it',
        'Return-Path: <>',
        'Auto-Submitted: auto-replied',
        '',
        'My mailbox is full, write to bob@b.example',
      ),
    ],
    ['nothing', new Uint8Array()],
  ])('%s', (_, message) => {
    expect(readBounce(message)).toBeNull();
  });
});

describe('hostile notices', () => {
  const hostile = (status: string) =>
    bytes(
      'Content-Type: multipart/report; boundary=b',
      '',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      status,
    );

  it('reads a bounded number of recipients', () => {
    const many = 'Final-Recipient: rfc822;a@b.example\r\nAction: failed\r\n\r\n'.repeat(5_000);
    expect(readBounce(hostile(many))?.recipients).toHaveLength(100);
  });

  it('reads line ends by the hundred thousand', () => {
    const status = `Final-Recipient: rfc822;a@b.example\r\nAction: failed\r\nX: ${'\r'.repeat(200_000)}y`;
    expect(readBounce(hostile(status))?.recipients).toMatchObject([{ address: 'a@b.example' }]);
  });

  it('never throws and gives the same answer twice', () => {
    const source = new TextDecoder().decode(report);
    const change = fc.record({
      at: fc.nat(source.length),
      remove: fc.nat(60),
      insert: fc.oneof(
        fc.string(),
        fc.constantFrom('\r\n\r\n', '--b/cs', '<', '@', '550 5.1.1 ', '=?utf-8?B?'),
      ),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), (changes) => {
        const text = changes.reduce(
          (all, { at, remove, insert }) => all.slice(0, at) + insert + all.slice(at + remove),
          source,
        );
        const message = bytes(text);
        expect(readBounce(message)).toEqual(readBounce(message));
      }),
    );
  });
});

describe.skipIf(!hasCorpus)('real notices (skipped without the corpus)', () => {
  it('gives recipient and status or diagnostic for at least 95 % of the files', () => {
    const files = corpusMessages('bounces');
    const missed = files.filter(
      ({ bytes }) =>
        !readBounce(bytes)?.recipients.some(
          ({ address, status, diagnostic }) => address && (status || diagnostic),
        ),
    );
    const read = files.length - missed.length;
    console.log(
      `bounces: ${read} of ${files.length} read (${((100 * read) / files.length).toFixed(1)} %)`,
    );
    console.log(`not read: ${missed.map(({ name }) => name).join(', ')}`);
    expect(read / files.length).toBeGreaterThanOrEqual(0.95);
  });

  it('takes no automatic reply and no complaint for a notice', () => {
    const taken = corpusMessages('not-bounces').filter(({ bytes }) => readBounce(bytes) !== null);
    expect(taken.map(({ name }) => name)).toEqual([]);
  });

  it('takes no ordinary message for a notice', () => {
    const ordinary = corpusMessages('mail').filter(
      ({ bytes }) => !new TextDecoder().decode(bytes).includes('report-type=delivery-status'),
    );
    const taken = ordinary.filter(({ bytes }) => readBounce(bytes) !== null);
    expect(taken.map(({ name }) => name)).toEqual([]);
  });
});
