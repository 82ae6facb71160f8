import type { ComponentChildren } from 'preact';
import { EvidenceCard } from '@/components/evidence/EvidenceCard';
import type { EvidenceActions } from '@/utils/evidence/actions';
import type { EvidenceDetail } from '@/utils/evidence/detail';
import type { Evidence } from '@/utils/evidence/schema';
import { evidence } from './mailbox';

const [first, second] = evidence as [Evidence, Evidence];
const platform = { role: 'platform', platform: 'Libero', host: 'smtp-32.iol.local' } as const;

const detail: EvidenceDetail = {
  id: first.id,
  delay: {
    travelMs: first.delayMs,
    storingMs: 4_000_000,
    longest: {
      from: { role: 'sender-server', platform: null, host: 'mail.example.it' },
      to: platform,
      waitMs: first.delayMs ?? 0,
    },
    wrongClocks: [],
  },
  phase: { id: 'jan2023-queued', fate: 'queued' },
  bounce: null,
  authentication: {
    results: [{ server: 'smtp-32.iol.local', method: 'spf', result: 'pass' }],
    signedBy: ['example.it'],
  },
  attached: [],
  custody: [
    {
      at: '2026-11-21T19:00:00Z',
      action: 'acquired',
      item: first.id,
      sha256: first.sha256,
      host: 'mail1.libero.it',
      folder: first.folder,
      serverId: first.serverId,
      version: '0.1.0',
      detail: '',
      seq: 1,
      previous: null,
      hash: 'c'.repeat(64),
    },
  ],
};

const notice: EvidenceDetail = {
  ...detail,
  id: second.id,
  bounce: {
    form: 'delivery-status',
    reportingMta: 'mail.example.it',
    arrival: {
      text: 'Mon, 23 Jan 2023 16:00:05 +0100',
      instant: '2023-01-23T15:00:05Z',
      offsetMinutes: 60,
    },
    recipients: [
      {
        address: 'maria.rossi@libero.it',
        platform: 'Libero',
        action: 'failed',
        status: '4.4.1',
        diagnostic: 'smtp; 421 4.4.1 Connection timed out',
        remoteMta: 'smtp-in.libero.it',
        lastAttempt: null,
      },
    ],
    original: { messageId: '<7@example.it>', subject: 'Convocazione', date: null },
  },
  attached: [
    {
      position: 0,
      from: { name: 'Segreteria', address: 'segreteria@example.it' },
      subject: 'Convocazione',
      sent: null,
      bytes: 4_800,
      sha256: 'd'.repeat(64),
    },
  ],
};

const ignore = () => {};
const actions: EvidenceActions = {
  onInspect: ignore,
  onTakeAttached: ignore,
  onEdit: ignore,
  onRemove: ignore,
  onOpenMessage: ignore,
};

const card = (item: Evidence, inspected: EvidenceDetail) => (
  <main class="postapersa panel-body">
    <h1>{item.subject}</h1>
    <EvidenceCard
      {...actions}
      item={item}
      evidence={evidence}
      duplicates={new Map([[second.id, first.id]])}
      inspected={inspected}
      onShow={ignore}
    />
  </main>
);

/** One piece of evidence with all that is known of it. */
export const evidenceScreens: Record<string, () => ComponentChildren> = {
  'panel-card': () => card({ ...first, important: true }, detail),
  'panel-card-bounced': () => card({ ...second, kind: 'bounced' }, notice),
};
