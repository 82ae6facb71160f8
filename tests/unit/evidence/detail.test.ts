import { describe, expect, it } from 'vitest';
import { evidenceDetail } from '@/utils/evidence/detail';
import { describe as recordOf } from '@/utils/evidence/found';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { resolveOutage } from '@/utils/outages/outage';
import { bytesOf, hash, MAILBOX, OUTAGE } from './stage';

const outage = resolveOutage(CATALOGUE.find(({ id }) => id === OUTAGE) ?? CATALOGUE[0]);

function detailOf(text: string) {
  const bytes = bytesOf(text);
  const found = {
    mailbox: MAILBOX,
    outage: OUTAGE,
    kind: null,
    bytes,
    sha256: hash(bytes),
    place: null,
    file: 'a.eml',
  };
  const record = recordOf(found, { id: 'a', markedAt: '2026-11-21T10:00:00.000Z' });
  return evidenceDetail(record, bytes, outage, []);
}

describe('what more a piece of evidence tells', () => {
  it('is where it waited, in which phase it was sent, and who vouched for it', async () => {
    const detail = await detailOf(
      [
        'Received: from mx.example.org by mx.libero.it; Sat, 28 Jan 2023 10:10:11 +0100',
        'Received: from pc by mx.example.org; Mon, 23 Jan 2023 16:00:06 +0100',
        'Authentication-Results: mx.libero.it; spf=pass; dkim=fail',
        'Date: Mon, 23 Jan 2023 16:00:05 +0100',
        '',
        'ciao',
      ].join('\r\n'),
    );
    expect(detail.delay.longest).toMatchObject({
      from: { role: 'sender-server' },
      to: { role: 'platform', platform: 'Libero' },
      waitMs: 411_005_000,
    });
    expect(detail.phase).not.toBeNull();
    expect(detail.authentication?.results).toMatchObject([{ method: 'spf' }, { method: 'dkim' }]);
    expect(detail.bounce).toBeNull();
  });

  it('has no phase for mail of another time', async () => {
    const { phase } = await detailOf('Date: Mon, 23 Jan 2017 16:00:05 +0100\r\n\r\n');
    expect(phase).toBeNull();
  });
});
