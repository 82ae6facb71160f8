import { expect, it } from 'vitest';
import { mail as italian } from '@/utils/i18n/it/mail';
import { headerTimestamp } from '@/utils/mail/date';
import { measureDelay } from '@/utils/mail/delay';
import { readHops } from '@/utils/mail/hops';
import { serverTimestamp } from '@/utils/mail/timestamp';

const HOUR = 3_600_000;
const sent = headerTimestamp('Mon, 23 Jan 2023 10:00:00 +0100', 'date-header');
const received = serverTimestamp(Date.UTC(2023, 0, 27, 0, 30), 'server-received');

const lateHops = readHops(
  [
    'from smtp-in.libero.it by ims-12.iol.local with LMTP; Fri, 27 Jan 2023 00:05:00 +0100',
    'from out.sender.test by smtp-in.libero.it; Fri, 27 Jan 2023 00:01:00 +0100',
    'from pc by out.sender.test; Mon, 23 Jan 2023 10:01:00 +0100',
  ],
  sent,
);

it('finds where a message waited', () => {
  const delay = measureDelay(sent, lateHops, received);
  expect(delay).toMatchObject({ travelMs: 86 * HOUR + 300_000, wrongClocks: [] });
  expect(delay.storingMs).toBe(HOUR + 1_500_000);
  expect(delay.longest).toMatchObject({
    from: { role: 'sender-server', host: 'out.sender.test' },
    to: { role: 'platform', platform: 'Libero' },
    waitMs: 86 * HOUR,
  });
  const wait = delay.longest;
  expect(wait && italian.waited({ duration: '3 g 14 h', wait })).toBe(
    'Ferma 3 g 14 h tra il server del mittente e Libero',
  );
});

it('counts the wait before the mailbox', () => {
  const [hop] = lateHops;
  const delay = measureDelay(sent, hop ? [hop] : [], received);
  expect(delay.longest).toMatchObject({ to: { role: 'mailbox' }, from: { role: 'sender-server' } });
});

it('shows a clock that was ahead, and makes no wait of it', () => {
  const hops = readHops(
    [
      'by mx.libero.it; Mon, 23 Jan 2023 10:02:00 +0100',
      'by ahead.test; Tue, 24 Jan 2023 10:00:00 +0100',
    ],
    sent,
  );
  const delay = measureDelay(sent, hops, null);
  expect(delay.wrongClocks).toEqual([1]);
  expect(delay.longest?.waitMs).toBe(120_000);
});

it('says nothing where no time is known', () => {
  expect(measureDelay(null, [], received)).toEqual({
    travelMs: null,
    storingMs: null,
    longest: null,
    wrongClocks: [],
  });
});
