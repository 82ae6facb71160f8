import type { ComponentChildren } from 'preact';
import { useLanguage } from '@/components/design/language';
import { FailurePage } from '@/components/workbench/FailurePage';
import { Workbench } from '@/components/workbench/Workbench';
import { emptyCase } from '@/utils/claim/empty';
import type { Case, Damage } from '@/utils/claim/schema';
import type { Evidence } from '@/utils/evidence/schema';
import {
  SECTIONS,
  type SectionId,
  type WorkbenchActions,
  type WorkbenchModel,
} from '@/utils/workbench/model';
import { inert } from './inert';
import { evidence, gap } from './mailbox';
import { outageWords } from './outages';

const damage: Damage = {
  id: 'd1',
  head: 'perdita-di-chance',
  description: 'Ho perso una supplenza di tre mesi all’IC Manzoni.',
  causalLink: 'Avrei accettato la convocazione lo stesso giorno.',
  deadline: '2023-01-25',
  evidence: ['e0'],
  amount: { cents: 412_050, currency: 'EUR' },
  computation: '3 mesi a 1.373,50 euro netti.',
  mitigation: 'Ho telefonato alla segreteria appena la posta è tornata.',
  status: 'estimated',
  receipts: [],
};

const facts: Case = {
  mailbox: 'maria.rossi@libero.it',
  outage: 'jan2023',
  claimant: {
    name: 'Maria Rossi',
    taxCode: 'RSSMRA80A41F205B',
    address: '',
    contact: '',
    pec: '',
    role: 'consumer',
  },
  plan: 'libero-free',
  planPrice: null,
  uses: 'Convocazioni della scuola, banca, medico.',
  lived: [{ channel: 'webmail', from: '2023-01-22T21:00:00Z', to: '2023-01-28T17:00:00Z' }],
  damages: [
    damage,
    {
      ...damage,
      id: 'd2',
      head: 'danno-emergente',
      description: 'Mora sulla rata del mutuo.',
      amount: { cents: 3_890, currency: 'EUR' },
      status: 'proven',
    },
  ],
  complaints: [
    {
      id: 'c1',
      date: '2023-02-01',
      recipient: 'Italiaonline',
      channel: 'phone',
      reference: '',
      text: 'Ho chiesto che fine hanno fatto le email.',
      answer: '',
      answerDate: null,
      interruptsLimitation: false,
      documents: [],
    },
  ],
  ristoro: { received: true, description: 'Spazio da 1 a 1,2 GB', date: null, redeemed: null },
  request: {
    indennizzo: null,
    rimborso: null,
    risarcimento: { cents: 500_000, currency: 'EUR' },
    termDays: 15,
    alternative: '',
    payment: '',
  },
};

/** As many items as a diligent user could have: the table must not lag. */
const many: Evidence[] = Array.from({ length: 3000 }, (_, index) => {
  const model = evidence[index % evidence.length] as Evidence;
  return index < evidence.length
    ? model
    : { ...model, id: `many${index}`, subject: `${model.subject} (${index})` };
});

export const workbench: WorkbenchModel = {
  mailboxes: ['maria.rossi@libero.it', 'negozio@virgilio.it'],
  case: facts,
  ...outageWords('it'),
  interval: { id: 'jan2023', from: gap.from, to: gap.to },
  today: '2026-11-21',
  gap,
  evidence: many,
  duplicates: new Map(),
  inspected: null,
  removed: null,
  refused: [],
  documents: [{ sha256: 'b'.repeat(64), name: 'sollecito-banca.pdf', bytes: 88_120 }],
  importing: {
    progress: null,
    added: 14,
    duplicates: 2,
    attached: [{ id: 'e1', position: 0 }],
    rejected: [{ name: 'vecchia.msg', reason: 'outlook-msg' }],
  },
  choices: { language: 'it', shortenAddresses: true, leftOut: new Set(['e1']) },
  exporting: { state: 'idle' },
  lastExport: null,
  copies: { backup: null, any: null, due: true },
  integrity: {
    report: {
      startedAt: '2026-11-21T19:00:00Z',
      finishedAt: '2026-11-21T19:00:04Z',
      position: null,
      checked: 3000,
      altered: [],
    },
    brokenChains: [],
    lost: false,
  },
  erasing: 'idle',
  backup: { state: 'idle' },
  verifying: { state: 'idle' },
  stamping: { state: 'idle' },
  failure: null,
};

const empty: Partial<WorkbenchModel> = {
  evidence: [],
  documents: [],
  gap: null,
  importing: { progress: null, added: 0, duplicates: 0, attached: [], rejected: [] },
  case: emptyCase(facts.mailbox, facts.outage),
};

function Shown({ section, change }: { section: SectionId; change: Partial<WorkbenchModel> }) {
  return (
    <Workbench
      model={{ ...workbench, ...outageWords(useLanguage()), ...change }}
      actions={inert<WorkbenchActions>()}
      section={section}
      onSection={() => {}}
    />
  );
}
const shown = (section: SectionId, change: Partial<WorkbenchModel> = {}) => (
  <Shown section={section} change={change} />
);

export const workbenchScreens: Record<string, () => ComponentChildren> = {
  ...Object.fromEntries(SECTIONS.map((section) => [`workbench-${section}`, () => shown(section)])),
  'workbench-checklist-empty': () => shown('checklist', empty),
  'workbench-store-blocked': () => <FailurePage failure="blocked" />,
  'workbench-no-mailbox': () => shown('damages', { ...empty, mailboxes: [] }),
  'workbench-evidence-empty': () => shown('evidence', empty),
  'workbench-backup-refused': () =>
    shown('backup', { backup: { state: 'refused', reason: 'damaged' } }),
  'workbench-damages-empty': () => shown('damages', empty),
  'workbench-request-empty': () => shown('request', empty),
  'workbench-export-done': () =>
    shown('export', {
      lastExport: '2026-11-21T19:40:00Z',
      exporting: {
        state: 'done',
        file: 'dossier-maria-rossi-libero-it-20261121.zip',
        bytes: 1_932_120,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        exceptions: 0,
      },
    }),
  'workbench-export-stamped': () =>
    shown('export', {
      lastExport: '2026-11-21T19:40:00Z',
      stamping: {
        state: 'stamped',
        file: 'dossier-maria-rossi-libero-it-20261121-con-marca.zip',
        time: '2026-11-21T19:52:00Z',
        authority: 'Autorità di prova',
      },
    }),
  'workbench-export-not-stamped': () =>
    shown('export', {
      lastExport: '2026-11-21T19:40:00Z',
      stamping: { state: 'rejected', because: 'other-imprint' },
    }),
  'workbench-letters-edited': () =>
    shown('letters', {
      case: {
        ...facts,
        claimant: { ...facts.claimant, role: 'professional' },
        drafts: [
          {
            letter: 'reclamo',
            inDossier: true,
            edits: [
              { part: 'placeAndDate', original: '', text: 'Lecco, 21 novembre 2026' },
              { part: 'signature', original: 'Firma', text: '' },
              { part: 'body', original: 'Una riga di prima', text: 'Vi chiedo 400 euro.' },
            ],
          },
        ],
      },
    }),
  'workbench-letters-empty': () => shown('letters', empty),
  'workbench-request-plus': () =>
    shown('request', { case: { ...facts, plan: 'libero-plus-1tb', agcomMeasure: 'complete' } }),
  'workbench-complaints-demanded': () =>
    shown('complaints', {
      case: {
        ...facts,
        complaints: facts.complaints.flatMap((told) => [
          { ...told, interruptsLimitation: true },
          { ...told, id: 'c2', date: '2026-11-10', channel: 'pec', interruptsLimitation: true },
        ]),
      },
    }),
  'workbench-verify-intact': () =>
    shown('verify', {
      verifying: {
        state: 'done',
        file: 'dossier-maria-rossi-libero-it-20261121.zip',
        verification: {
          outcome: 'intact',
          name: 'dossier-maria-rossi-libero-it-20261121',
          version: '1.0',
          files: [
            { path: 'bagit.txt', bytes: 55, state: 'unsealed' },
            { path: 'data/dossier.pdf', bytes: 812_331, state: 'intact' },
          ],
          findings: [],
          tagManifest: 'c'.repeat(64),
          isDossier: true,
          custodyEntries: 17,
          timestamps: [],
        },
      },
    }),
  'workbench-verify-flawed': () =>
    shown('verify', {
      verifying: {
        state: 'done',
        file: 'dossier-maria-rossi-libero-it-20261121.zip',
        verification: {
          outcome: 'flawed',
          name: 'dossier-maria-rossi-libero-it-20261121',
          version: '1.0',
          files: [
            {
              path: 'data/prove/0001_20230122T210000Z_a3f1c09e.eml',
              bytes: 48_213,
              state: 'altered',
            },
            { path: 'data/dossier.pdf', bytes: null, state: 'missing' },
            { path: 'data/dossier.json', bytes: 99_001, state: 'intact' },
          ],
          findings: [
            { severity: 'error', code: 'custody-broken', subject: '4' },
            { severity: 'warning', code: 'algorithm-weak', subject: 'manifest-md5.txt' },
          ],
          tagManifest: 'c'.repeat(64),
          isDossier: true,
          custodyEntries: 17,
          timestamps: [
            {
              path: 'marca-temporale/1.tsr',
              state: 'other-imprint',
              token: { time: '2026-11-21T20:00:00Z', serial: '0a', policy: '1.2.3' },
              authority: null,
            },
          ],
        },
      },
    }),
};
