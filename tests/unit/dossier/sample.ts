import { createHash } from 'node:crypto';
import type { DossierInput } from '@/utils/dossier/input';
import { type CustodyEntry, chain } from '@/utils/evidence/custody';
import { summaryOf } from '@/utils/evidence/custody-summary';
import { duplicatesOf } from '@/utils/evidence/duplicates';
import type { Evidence } from '@/utils/evidence/schema';
import { contentsIn } from '../../fixtures/stored-contents';

export const CREATED_AT = Date.parse('2026-11-21T19:10:20Z');

export function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

export function message(number: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(
    `Message-ID: <${number}@example.org>\r\nSubject: n. ${number}\r\n\r\n8-bit: \u00e8\nno newline at the end`,
  );
}

export function evidenceOf(bytes: Uint8Array, number: number): Evidence {
  return {
    id: `e${number}`,
    mailbox: 'anna@libero.it',
    kind: 'late',
    outage: 'jan2023',
    origin: 'webmail',
    folder: 'default0/INBOX',
    serverId: String(number),
    messageId: `<${number}@example.org>`,
    from: { name: '=SUM(A1)', address: 'scuola@example.org' },
    to: [{ name: null, address: 'anna@libero.it' }],
    subject: `n. ${number}; "urgente"`,
    sent: {
      text: 'Mon, 23 Jan 2023 16:00:05 +0100',
      instant: '2023-01-23T15:00:05.000Z',
      offsetMinutes: 60,
      source: 'date-header',
    },
    received: {
      text: null,
      instant: '2023-01-28T09:10:11.000Z',
      offsetMinutes: null,
      source: 'server-received',
    },
    delayMs: 410_406_000,
    hops: [],
    sha256: hash(bytes),
    bytes: bytes.length,
    declaration: null,
    markedAt: '2023-02-03T04:05:06.000Z',
    note: '',
    category: null,
  };
}

/** A whole input with `count` messages, two damages and a receipt, all intact. */
export function sampleInput(
  count = 3,
): DossierInput & { stored: Map<string, Uint8Array<ArrayBuffer>> } {
  const stored = new Map<string, Uint8Array<ArrayBuffer>>();
  const keep = (bytes: Uint8Array<ArrayBuffer>) => {
    stored.set(hash(bytes), bytes);
    return bytes;
  };
  const evidence = Array.from({ length: count }, (_, index) =>
    evidenceOf(keep(message(index + 1)), index + 1),
  );
  const receipt = keep(new TextEncoder().encode('%PDF-1.7 receipt'));
  const custody: CustodyEntry[] = [];
  for (const { id, sha256, folder, serverId } of evidence) {
    const fact = {
      at: '2023-02-03T04:05:06.000Z',
      action: 'acquired' as const,
      item: id,
      sha256,
      host: 'mail1.libero.it',
      folder,
      serverId,
      version: '1.0.0',
      detail: '',
    };
    custody.push(chain(fact, custody.at(-1) ?? null));
  }
  const money = (cents: number) => ({ cents, currency: 'EUR' as const });
  const damage = {
    head: 'danno-emergente' as const,
    description: 'Multa',
    causalLink: 'Avrei pagato in tempo',
    deadline: '2023-01-25',
    computation: 'sanzione',
    mitigation: '',
    status: 'proven' as const,
  };
  return {
    stored,
    mailbox: { address: 'anna@libero.it', host: 'mail1.libero.it' },
    case: {
      mailbox: 'anna@libero.it',
      outage: 'jan2023',
      claimant: { name: 'Anna', taxCode: '', address: '', contact: '', pec: '', role: 'consumer' },
      plan: 'libero-free',
      planPrice: null,
      uses: 'lavoro',
      lived: [],
      damages: [
        { ...damage, id: 'd1', evidence: ['e1'], amount: money(12_345), receipts: [hash(receipt)] },
        { ...damage, id: 'd2', evidence: [], amount: null, receipts: [] },
      ],
      complaints: [],
      ristoro: { received: null, description: '', date: null, redeemed: null },
      request: {
        indennizzo: null,
        rimborso: null,
        risarcimento: money(12_345),
        termDays: 15,
        alternative: '',
        payment: '',
      },
    },
    outage: { id: 'jan2023', from: '2023-01-22T21:00:00.000Z', to: '2023-01-28T22:00:00.000Z' },
    gap: null,
    evidence,
    duplicates: duplicatesOf(evidence),
    leftOut: new Set(),
    documents: [{ sha256: hash(receipt), name: 'multa.PDF', bytes: receipt.length }],
    custody: summaryOf(custody),
    custodyLog: custody,
    exceptions: [],
    contents: contentsIn(stored),
    pages: async () => [
      { path: 'data/dossier.pdf', bytes: new TextEncoder().encode('%PDF-1.7 dossier') },
      { path: 'data/lettere/diffida.txt', bytes: new TextEncoder().encode('Gentile') },
    ],
    createdAt: CREATED_AT,
    generator: { name: 'PostaPersa', version: '1.0.0' },
    language: 'it',
  };
}
