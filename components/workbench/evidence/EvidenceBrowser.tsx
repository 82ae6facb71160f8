import { useMemo, useState } from 'preact/hooks';
import { IconButton } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { EvidenceCard } from '@/components/evidence/EvidenceCard';
import { EvidenceFilter } from '@/components/evidence/EvidenceFilter';
import { EVERYTHING, matchesEvidence } from '@/components/evidence/filter';
import { useMailWords } from '@/components/evidence/mail-words';
import { RemovedNotice } from '@/components/evidence/RemovedNotice';
import { hasSenderToAsk } from '@/utils/claim/letters/drafts';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { AskSender } from './AskSender';
import { EvidenceTable } from './EvidenceTable';
import { ManyBar } from './ManyBar';
import { type Order, sorted } from './order';

type BrowserProps = { model: WorkbenchModel; actions: WorkbenchActions };

/** Search, table and the chosen item side by side. */
export function EvidenceBrowser({ model, actions }: BrowserProps) {
  const texts = useTexts(workbenchTexts).evidence;
  const [query, setQuery] = useState(EVERYTHING);
  const [order, setOrder] = useState<Order>({ column: 'sent', descending: false });
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<string | null>(null);

  const { evidence, removed, duplicates } = model;
  const rows = useMemo(
    () =>
      sorted(
        evidence.filter((item) => matchesEvidence(item, query)),
        order,
      ),
    [evidence, query, order],
  );
  const selected = rows.filter((row) => selection.has(row.id)).map((row) => row.id);
  const item = evidence.find((one) => one.id === chosen);

  return (
    <div class="stack">
      <EvidenceFilter query={query} onChange={setQuery} />
      {removed && <RemovedNotice removed={removed} onRestore={actions.onRestore} />}
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
        {duplicates.size > 0 && ` · ${texts.duplicates(duplicates.size)}`}
      </p>
      <div class={item ? 'master-detail' : ''}>
        <EvidenceTable
          rows={rows}
          duplicates={duplicates}
          order={order}
          onOrder={setOrder}
          selection={selection}
          onSelect={setSelection}
          chosen={chosen}
          onChoose={setChosen}
        />
        {item && (
          <ChosenItem
            key={item.id}
            item={item}
            model={model}
            actions={actions}
            onChoose={setChosen}
          />
        )}
      </div>
    </div>
  );
}

function ChosenItem(
  props: BrowserProps & { item: Evidence; onChoose: (id: string | null) => void },
) {
  const texts = useTexts(workbenchTexts).evidence;
  const common = useTexts(commonTexts);
  const { item, model, actions, onChoose } = props;
  const subject = useMailWords().subject(item.subject);
  return (
    <section class="card stack" aria-label={texts.edit(subject)}>
      <div class="row apart nowrap">
        <h2>{subject}</h2>
        <IconButton icon="close" label={common.close} onPress={() => onChoose(null)} />
      </div>
      <EvidenceCard item={item} {...model} {...actions} onShow={onChoose} />
      {hasSenderToAsk(item) && <AskSender model={model} about={item.id} onCopy={actions.onCopy} />}
    </section>
  );
}
