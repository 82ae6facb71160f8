import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CaseStore } from '@/utils/claim/store';
import { MailboxStore } from '@/utils/mailbox/store';
import { Analysis } from '@/utils/service/analysis';
import { openDatabase } from '@/utils/storage/database';

const OWN = {
  id: 'own-1',
  name: 'Marzo 2024',
  from: '2024-03-01T08:00:00.000Z',
  to: '2024-03-02T08:00:00.000Z',
};
const LIVED = { from: '2024-03-01T06:30:00.000Z', to: '2024-03-02T20:00:00.000Z' };

async function stage() {
  const db = await openDatabase(`analysis-${randomUUID()}`);
  const mailboxes = new MailboxStore(db);
  const cases = new CaseStore(db);
  const { id } = await mailboxes.open('mail1.libero.it', 'anna@libero.it');
  await mailboxes.update(id, { ownOutages: [OWN] });
  return { id, cases, analysis: new Analysis(mailboxes, cases) };
}

describe("an outage in the user's hours", () => {
  it('is his own outage as he added it, until he tells its hours by channel', async () => {
    const { id, cases, analysis } = await stage();
    expect(await analysis.interval(id, OWN.id)).toEqual({ id: OWN.id, from: OWN.from, to: OWN.to });
    await cases.update(id, OWN.id, {
      lived: [
        { channel: 'webmail', from: OWN.from, to: LIVED.to },
        { channel: 'ios', from: LIVED.from, to: OWN.to },
      ],
    });
    expect(await analysis.interval(id, OWN.id)).toEqual({ id: OWN.id, ...LIVED });
  });

  it('is one of the catalogue in the hours that he lived', async () => {
    const { id, cases, analysis } = await stage();
    await cases.update(id, 'jun2023', { lived: [{ channel: 'imap-pop', ...LIVED }] });
    expect(await analysis.interval(id, 'jun2023')).toEqual({ id: 'jun2023', ...LIVED });
  });
});
