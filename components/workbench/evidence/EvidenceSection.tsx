import { useMemo, useState } from 'preact/hooks';
import { Button, IconButton } from '@/components/design/Button';
import { Select, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { EvidenceEditor } from '@/components/evidence/EvidenceEditor';
import { matchesEvidence } from '@/components/evidence/filter';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card, Page } from '../Page';
import { AskSender } from './AskSender';
import { Documents } from './Documents';
import { EvidenceTable } from './EvidenceTable';
import { ImportFiles } from './ImportFiles';
import { ManyBar } from './ManyBar';
import { type Order, sorted } from './order';

type SectionProps = { model: WorkbenchModel; actions: WorkbenchActions };

export function EvidenceSection({ model, actions }: SectionProps) {
  const texts = useTexts(workbenchTexts).evidence;
  return (
    <Page broad title={texts.title}>
      {model.evidence.length === 0 ? (
        <div class="stack close">
          <p class="notice-title">{texts.empty}</p>
          <p class="soft">{texts.emptyNext}</p>
        </div>
      ) : (
        <EvidenceBrowser model={model} actions={actions} />
      )}
      <Card title={texts.files.title}>
        <ImportFiles
          importing={model.importing}
          onImport={actions.onImport}
          onCancel={actions.onCancelImport}
        />
      </Card>
      <Card title={texts.documents.title} intro={texts.documents.intro}>
        <Documents documents={model.documents} {...actions} />
      </Card>
    </Page>
  );
}

/** Search, table and the chosen item side by side. */
function EvidenceBrowser({ model, actions }: SectionProps) {
  const texts = useTexts(workbenchTexts).evidence;
  const common = useTexts(commonTexts);
  const removedText = useTexts(panelTexts).evidence.removed;
  const [search, setSearch] = useState('');
  const [kind, setKind] = useState<EvidenceKind | 'all'>('all');
  const [order, setOrder] = useState<Order>({ column: 'sent', descending: false });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);

  const { evidence, removed } = model;
  const rows = useMemo(
    () =>
      sorted(
        evidence.filter((item) => matchesEvidence(item, search, kind)),
        order,
      ),
    [evidence, search, kind, order],
  );
  const selected = rows.filter((row) => selection.has(row.id)).map((row) => row.id);
  const item = evidence.find((one) => one.id === chosen);

  return (
    <div class="stack">
      <div class="field-row">
        <TextField
          label={common.evidence.search}
          type="search"
          value={search}
          onChange={setSearch}
        />
        <Select<EvidenceKind | 'all'>
          label={common.evidence.filter}
          value={kind}
          options={[
            { value: 'all', label: common.evidence.allKinds },
            ...EVIDENCE_KINDS.map((value) => ({ value, label: common.kinds[value] })),
          ]}
          onChange={setKind}
        />
      </div>
      {removed && (
        <Notice look="info" title={removedText(removed.subject || common.noSubject)}>
          <div class="row">
            <Button size="small" icon="undo" onPress={() => actions.onRestore(removed.id)}>
              {common.undo}
            </Button>
          </div>
        </Notice>
      )}
      {selected.length > 0 && (
        <ManyBar
          count={selected.length}
          onEdit={(edit) => actions.onEditMany(selected, edit)}
          onRemove={() => {
            actions.onRemoveMany(selected);
            setSelection(new Set());
          }}
        />
      )}
      <p class="soft" role="status">
        {texts.count(rows.length, evidence.length)}
      </p>
      <div class={item ? 'master-detail' : ''}>
        <EvidenceTable
          rows={rows}
          order={order}
          onOrder={setOrder}
          selection={selection}
          onSelect={setSelection}
          chosen={chosen}
          onChoose={setChosen}
        />
        {item && (
          <section class="card stack" aria-label={texts.edit(item.subject || common.noSubject)}>
            <div class="row apart nowrap">
              <h2>{item.subject || common.noSubject}</h2>
              <IconButton icon="close" label={common.close} onPress={() => setChosen(null)} />
            </div>
            <EvidenceEditor key={item.id} item={item} {...actions} />
            {(item.kind === 'never' || item.kind === 'bounced') && (
              <AskSender key={item.id} model={model} about={item.id} onCopy={actions.onCopy} />
            )}
          </section>
        )}
      </div>
    </div>
  );
}
