import type { ComponentChildren } from 'preact';
import { useLanguage } from '@/components/design/language';
import { Options } from '@/components/options/Options';
import { MarkPreview } from '@/components/panel/MarkPreview';
import { Panel } from '@/components/panel/Panel';
import { Popup } from '@/components/popup/Popup';
import { Welcome } from '@/components/welcome/Welcome';
import type { Integrity } from '@/utils/evidence/integrity';
import type { OptionsActions, OptionsModel } from '@/utils/options/model';
import type { PanelActions, PanelModel, PreviewRow } from '@/utils/panel/model';
import type { PopupActions, PopupModel } from '@/utils/popup/model';
import { evidenceScreens } from './evidence';
import { inert } from './inert';
import { evidence, expected, gap, late } from './mailbox';
import { outageWords } from './outages';
import { workbenchScreens } from './workbench';

export const panel: PanelModel = {
  mailbox: 'maria.rossi@libero.it',
  reading: { state: 'done', readAt: '2026-11-21T19:10:00Z' },
  gap,
  ...outageWords('it'),
  outage: 'jan2023',
  late,
  hints: [],
  sentInOutage: 3,
  listUnseen: false,
  unopened: null,
  open: late[4] ?? null,
  chosen: null,
  preview: null,
  evidence,
  duplicates: new Map(),
  inspected: null,
  marking: null,
  unmarked: [],
  removed: null,
  integrity: null,
  folders: [
    { id: 'default0/INBOX', title: 'Posta in arrivo', total: 4100, excluded: false },
    { id: 'default0/Spam', title: 'Spam', total: 212, excluded: true },
  ],
  failure: null,
};

const popup: PopupModel = {
  mailbox: 'maria.rossi@libero.it',
  outage: 'jan2023',
  ownOutages: [],
  counts: { late: 12, bounced: 1, never: 2, archive: 0, unsent: 0, access: 0 },
  lastExport: null,
  exporting: { state: 'idle' },
  copyDue: false,
  integrity: null,
  failure: null,
};

const broken: Integrity = {
  report: {
    startedAt: '2026-11-21T19:00:00Z',
    finishedAt: '2026-11-21T19:00:04Z',
    position: null,
    checked: 12,
    altered: [{ sha256: evidence[0]?.sha256 ?? '', found: null }],
  },
  brokenChains: [{ mailbox: 'maria.rossi@libero.it', seq: 4 }],
  lost: false,
};

const options: OptionsModel = {
  preferences: { language: 'browser', dossierLanguage: 'it', theme: 'browser' },
  boxes: [
    { id: 'maria.rossi@libero.it', off: false },
    { id: 'negozio@virgilio.it', off: true },
  ],
  shortcuts: { togglePanel: 'Alt+Maiusc+P', markMessage: '' },
  file: { state: 'idle' },
  failure: null,
};

function PanelWith(change: Partial<PanelModel>) {
  const model = { ...panel, ...outageWords(useLanguage()), ...change };
  return <Panel model={model} actions={inert<PanelActions>()} />;
}
const panelWith = (change: Partial<PanelModel>) => <PanelWith {...change} />;
const popupWith = (change: Partial<PopupModel>) => (
  <Popup model={{ ...popup, ...change }} actions={inert<PopupActions>()} />
);
const optionsWith = (change: Partial<OptionsModel>) => (
  <Options model={{ ...options, ...change }} actions={inert<OptionsActions>()} />
);
const preview = (rows: PreviewRow[] | null) => (
  <main class="postapersa panel-body">
    <h1>PostaPersa</h1>
    <MarkPreview rows={rows} onMark={() => {}} onClose={() => {}} />
  </main>
);
const nothingRead = { gap: null, late: [], evidence: [], open: null, folders: [] };

/** Every screen worth looking at, by name. */
export const screens: Record<string, () => ComponentChildren> = {
  panel: () => panelWith({}),
  'panel-starting': () => panelWith({ ...nothingRead, reading: { state: 'starting' } }),
  'panel-reading': () =>
    panelWith({
      ...nothingRead,
      reading: { state: 'reading', done: 1800, total: 4312, remainingMs: 24_000 },
    }),
  'panel-throttled': () =>
    panelWith({
      ...nothingRead,
      reading: { state: 'throttled', waitMs: 30_000 },
    }),
  'panel-signed-out': () => panelWith({ reading: { state: 'signed-out' } }),
  'panel-failed': () =>
    panelWith({ ...nothingRead, reading: { state: 'failed', failure: 'network' } }),
  'panel-first-run': () => panelWith({ evidence: [], open: null }),
  'panel-weak': () =>
    panelWith({
      gap: {
        ...gap,
        verdict: 'weak',
        expected: { ...expected, mean: 2, low: 0, high: 5 },
        late: [],
        days: gap.days.map((day, index) => ({
          ...day,
          received: index % 5 === 0 ? 1 : 0,
          late: 0,
          expected: 0.3,
          low: 0,
          high: 2,
        })),
      },
      late: [],
    }),
  'panel-none': () =>
    panelWith({
      gap: {
        ...gap,
        verdict: 'none',
        silence: null,
        receivedInOutage: 94,
        late: [],
        days: gap.days.map((day) => ({ ...day, received: day.received || 14, late: 0 })),
      },
      late: [],
      evidence: [],
    }),
  'panel-damaged': () => panelWith({ integrity: { ...broken, brokenChains: [] } }),
  'panel-chosen': () => panelWith({ chosen: { of: 'rows', unmarked: 4 } }),
  'panel-chosen-marked': () => panelWith({ chosen: { of: 'rows', unmarked: 0 } }),
  'panel-erased': () => panelWith({ ...nothingRead, mailbox: null, reading: { state: 'erased' } }),
  'panel-conversation': () => panelWith({ chosen: { of: 'conversation' }, open: late[0] ?? null }),
  'panel-news': () =>
    panelWith({
      marking: { done: 4, total: 12, remainingMs: 3000 },
      removed: evidence[1] ?? null,
      unmarked: [{ subject: 'Avviso di giacenza', failure: 'gone' }],
      failure: 'storage-full',
      open: late[0] ?? null,
    }),
  'panel-preview': () => preview(panel.late.filter((row) => row.evidence === null)),
  'panel-preview-asking': () => preview(null),
  'panel-preview-nothing': () => preview([]),
  popup: () => popupWith({}),
  'popup-lost': () =>
    popupWith({ mailbox: null, integrity: { report: null, brokenChains: [], lost: true } }),
  'popup-copy-due': () => popupWith({ copyDue: true, integrity: broken }),
  'popup-no-mailbox': () => popupWith({ mailbox: null }),
  'popup-store-blocked': () => popupWith({ mailbox: null, failure: 'blocked' }),
  'popup-empty': () =>
    popupWith({ counts: { late: 0, bounced: 0, never: 0, archive: 0, unsent: 0, access: 0 } }),
  'popup-running': () =>
    popupWith({
      exporting: {
        state: 'running',
        step: 'writing',
        done: 31e6,
        total: 120e6,
        remainingMs: 9000,
      },
    }),
  'popup-done': () =>
    popupWith({
      lastExport: '2026-11-21T19:40:00Z',
      exporting: {
        state: 'done',
        file: 'dossier-maria-rossi-libero-it-20261121.zip',
        bytes: 1_932_120,
        sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
        exceptions: 1,
      },
    }),
  'popup-failed': () => popupWith({ exporting: { state: 'failed', failure: 'storage-full' } }),
  welcome: () => <Welcome onOpenWebmail={() => {}} />,
  ...evidenceScreens,
  options: () => optionsWith({}),
  'options-first': () => optionsWith({ boxes: [], file: { state: 'imported', unknown: 2 } }),
  'options-refused': () =>
    optionsWith({ file: { state: 'not-settings', file: 'vacanze.json' }, failure: 'storage' }),
  ...workbenchScreens,
};
