import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { CaseStore } from '@/utils/claim/store';
import { outageTexts } from '@/utils/i18n/outages';
import type { Listing } from '@/utils/mail/listing';
import { MailboxStore } from '@/utils/mailbox/store';
import type { CatalogueOutage } from '@/utils/outages/outage';
import { milestones, outageChoices } from '@/utils/panel/words';
import { Analysis } from '@/utils/service/analysis';
import { openDatabase } from '@/utils/storage/database';
import { DAY_MS, HOUR_MS } from '@/utils/time/civil';

/** Invented: the entry, and nothing else in code, that the next outage would need. */
const next = vi.hoisted(() => ({
  id: 'oct2027',
  kind: 'blackout',
  from: '2027-10-04T08:00',
  to: '2027-10-07',
  confidence: 'low',
  sources: ['S000'],
  milestones: [
    { id: 'oct2027-start', at: '2027-10-04T08:00', confidence: 'low', sources: ['S000'] },
  ],
  phases: [
    {
      id: 'oct2027-queued',
      from: '2027-10-04T08:00',
      fate: 'queued',
      confidence: 'low',
      sources: ['S000'],
    },
  ],
})) satisfies CatalogueOutage;

vi.mock('@/utils/outages/catalogue', async (original) => {
  const catalogue = await original<typeof import('@/utils/outages/catalogue')>();
  return { ...catalogue, CATALOGUE: [...catalogue.CATALOGUE, next] };
});
Object.assign(outageTexts.it.names, { oct2027: 'Ottobre 2027' });
Object.assign(outageTexts.it.milestones, { 'oct2027-start': 'Le caselle si fermano' });

const FROM = Date.parse('2027-10-04T06:00:00Z');
const TO = Date.parse('2027-10-07T22:00:00Z');

/** A year of mail every two hours; what was sent in the outage came when it was over. */
function yearOfMail(): Listing {
  const sent = Array.from(
    { length: 365 * 12 },
    (_, index) => FROM - 300 * DAY_MS + index * 2 * HOUR_MS,
  );
  const received = sent.map((at) => (at >= FROM && at < TO ? TO + HOUR_MS : at));
  const numbers = (one: (index: number) => number) => Float64Array.from(sent, (_, at) => one(at));
  return {
    ids: sent.map((_, index) => String(index)),
    messageIds: sent.map((_, index) => `<${index}@example.it>`),
    senderNames: sent.map(() => 'Anna'),
    senderAddresses: sent.map(() => 'anna@example.it'),
    subjects: sent.map(() => 'Prova'),
    sent: numbers((index) => sent[index] as number),
    received: numbers((index) => received[index] as number),
    sizes: numbers(() => 1000),
    flags: numbers(() => 0),
  };
}

it('takes one entry of the catalogue and its words to add an outage', async () => {
  const last = outageChoices('it', []).at(-1);
  expect(last).toEqual({ id: 'oct2027', label: 'Ottobre 2027', own: false });
  expect(milestones('oct2027', 'it')).toMatchObject([{ text: 'Le caselle si fermano' }]);

  const db = await openDatabase(`adding-${randomUUID()}`);
  const mailboxes = new MailboxStore(db);
  const { id } = await mailboxes.open('mail1.libero.it', 'anna@libero.it');
  const inbox = {
    id: 'default0/INBOX',
    title: 'Posta in arrivo',
    role: 'inbox',
    total: 4380,
  } as const;
  await mailboxes.folder(id, inbox);
  await mailboxes.append(id, inbox.id, 0, yearOfMail(), []);
  await mailboxes.finish(id, [inbox.id], '2027-12-01T00:00:00Z');

  const now = Date.parse('2027-12-01T00:00:00Z');
  const analysed = await new Analysis(mailboxes, new CaseStore(db)).run(id, 'oct2027', now);
  expect(analysed?.result).toMatchObject({ outage: 'oct2027', verdict: 'proven' });
  expect(analysed?.late).toHaveLength(44);
});
