import { expect, it } from 'vitest';
import { headerTimestamp } from '@/utils/mail/date';
import { MAX_HOPS, readHops } from '@/utils/mail/hops';

const HOUR = 3_600_000;
const sent = headerTimestamp('Mon, 23 Jan 2023 10:00:00 +0100', 'date-header');

it('gives hops in travel order, with waits across offsets', () => {
  const hops = readHops(
    [
      'from out.a.test by mx.b.test; Fri, 27 Jan 2023 00:30:00 +0100',
      'from pc by out.a.test; Mon, 23 Jan 2023 09:30:00 +0000',
    ],
    sent,
  );
  expect(hops.map((hop) => [hop.by, hop.waitMs])).toEqual([
    ['out.a.test', HOUR / 2],
    ['mx.b.test', 86 * HOUR],
  ]);
});

it('keeps negative steps, and counts over a hop without a time', () => {
  const hops = readHops(
    [
      'by c.test; Mon, 23 Jan 2023 12:00:00 +0100',
      'by b.test; some day',
      'by a.test; Mon, 23 Jan 2023 09:00:00 +0100',
    ],
    sent,
  );
  expect(hops.map((hop) => hop.waitMs)).toEqual([-HOUR, null, 3 * HOUR]);
});

it('knows no first wait without a sending time', () => {
  const [hop] = readHops(['by a.test; Mon, 23 Jan 2023 09:00:00 +0100'], null);
  expect(hop?.waitMs).toBeNull();
});

it('bounds 10,000 hops, keeping those nearest to the mailbox', () => {
  const received = Array.from({ length: 10_000 }, (_, i) => `by h${i}.test; ${sent?.text}`);
  const hops = readHops(received, sent);
  expect(hops).toHaveLength(MAX_HOPS);
  expect(hops.at(-1)?.by).toBe('h0.test');
});
