import { ChoiceField } from '@/components/design/ChoiceField';
import { Disclosure } from '@/components/design/Disclosure';
import { Select, TextArea, TextField } from '@/components/design/Field';
import { useLanguage, useTexts } from '@/components/design/language';
import { MoneyField } from '@/components/design/MoneyField';
import { useMailWords } from '@/components/evidence/mail-words';
import { DAMAGE_HEADS, type Damage, type DamageHead } from '@/utils/claim/schema';
import type { Evidence } from '@/utils/evidence/schema';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';
import { formatEuro } from '@/utils/i18n/format';
import type { AttachedDocument } from '@/utils/workbench/model';
import { Links } from '../Links';
import { RemoveButton } from '../RemoveButton';

/** One damage: what happened, what would have been done, how much, shown by what. */
export function DamageEditor(props: {
  number: number;
  damage: Damage;
  evidence: Evidence[];
  documents: AttachedDocument[];
  onChange: (damage: Damage) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(caseTexts).damages;
  const { heads } = useTexts(claimTexts);
  const language = useLanguage();
  const { number, damage, onRemove } = props;
  const set = (change: Partial<Damage>) => props.onChange({ ...damage, ...change });
  const amount = damage.amount ? formatEuro(damage.amount.cents, language) : '';
  return (
    <section class="card stack">
      <h2 class="row apart">
        <span>{damage.description.trim().split('\n')[0] || texts.untitled(number)}</span>
        <span class="number">{amount}</span>
      </h2>
      <TextArea
        label={texts.description}
        value={damage.description}
        onChange={(description) => set({ description })}
      />
      <ChoiceField<DamageHead>
        label={texts.head}
        {...(damage.head ? { hint: heads[damage.head].needs } : {})}
        value={damage.head}
        options={DAMAGE_HEADS.map((value) => ({ value, label: heads[value].name }))}
        onChange={(head) => set({ head })}
      />
      <div class="field-row">
        <TextArea
          label={texts.causalLink}
          value={damage.causalLink}
          onChange={(causalLink) => set({ causalLink })}
        />
        <TextField
          label={texts.deadline}
          type="date"
          value={damage.deadline ?? ''}
          onChange={(deadline) => set({ deadline: deadline || null })}
        />
      </div>
      <div class="field-row">
        <MoneyField
          label={texts.amount}
          value={damage.amount}
          onChange={(money) => set({ amount: money })}
        />
        <Select
          label={texts.status}
          value={damage.status}
          options={(['estimated', 'proven'] as const).map((value) => ({
            value,
            label: texts.statuses[value],
          }))}
          onChange={(status) => set({ status })}
        />
      </div>
      <TextArea
        label={texts.computation}
        hint={texts.computationHint}
        rows={2}
        value={damage.computation}
        onChange={(computation) => set({ computation })}
      />
      <TextArea
        label={texts.mitigation}
        hint={texts.mitigationHint}
        rows={2}
        value={damage.mitigation}
        onChange={(mitigation) => set({ mitigation })}
      />
      <DamageLinks {...props} />
      <div class="row">
        <RemoveButton label={texts.remove} empty={isEmpty(damage)} onRemove={onRemove} />
      </div>
    </section>
  );
}

function DamageLinks(props: Parameters<typeof DamageEditor>[0]) {
  const texts = useTexts(caseTexts).damages;
  const mail = useMailWords();
  const { damage, evidence, documents, onChange } = props;
  return (
    <div>
      <Disclosure title={texts.evidence} aside={String(damage.evidence.length)}>
        <Links
          legend={texts.evidence}
          none={texts.noneToLink}
          options={evidence.map((item) => ({
            value: item.id,
            label: mail.subjectAndSender(item),
          }))}
          chosen={damage.evidence}
          onChange={(ids) => onChange({ ...damage, evidence: ids })}
        />
      </Disclosure>
      <Disclosure title={texts.receipts} aside={String(damage.receipts.length)}>
        <Links
          legend={texts.receipts}
          none={texts.noneToLink}
          options={documents.map(({ sha256, name }) => ({ value: sha256, label: name }))}
          chosen={damage.receipts}
          onChange={(receipts) => onChange({ ...damage, receipts })}
        />
      </Disclosure>
    </div>
  );
}

function isEmpty({ description, causalLink, computation, mitigation, amount }: Damage): boolean {
  return (
    amount === null && [description, causalLink, computation, mitigation].join('').trim() === ''
  );
}
