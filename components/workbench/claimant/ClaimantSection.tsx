import { ChoiceField } from '@/components/design/ChoiceField';
import { TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { MoneyField } from '@/components/design/MoneyField';
import { Notice } from '@/components/design/Notice';
import { isPaying } from '@/utils/claim/plan';
import { type Claimant, PLANS, type Plan } from '@/utils/claim/schema';
import { checkTaxCode } from '@/utils/claim/tax-code';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card, Page } from '../Page';

export function ClaimantSection(
  props: { model: WorkbenchModel } & Pick<WorkbenchActions, 'onCase'>,
) {
  const texts = useTexts(caseTexts).claimant;
  const { model, onCase } = props;
  const { plan, planPrice, uses } = model.case;
  return (
    <Page title={texts.title} intro={texts.intro}>
      <Person claimant={model.case.claimant} onChange={(claimant) => onCase({ claimant })} />
      <Card title={texts.mailboxTitle}>
        <div class="field-row">
          <ChoiceField<Plan>
            label={texts.plan}
            value={plan}
            options={PLANS.map((value) => ({ value, label: texts.plans[value] }))}
            onChange={(value) => onCase({ plan: value })}
          />
          {isPaying(model.case) !== false && (
            <MoneyField
              label={texts.planPrice}
              value={planPrice}
              onChange={(price) => onCase({ planPrice: price })}
            />
          )}
        </div>
        {plan === 'pec' && <Notice look="waiting" title={texts.pecWarning} />}
        <TextArea
          label={texts.uses}
          hint={texts.usesHint}
          value={uses}
          onChange={(value) => onCase({ uses: value })}
        />
      </Card>
    </Page>
  );
}

function Person(props: { claimant: Claimant; onChange: (claimant: Claimant) => void }) {
  const texts = useTexts(caseTexts).claimant;
  const { taxCode } = useTexts(claimTexts);
  const { claimant } = props;
  const set = (change: Partial<Claimant>) => props.onChange({ ...claimant, ...change });
  const code = checkTaxCode(claimant.taxCode);
  const wrong = code === 'wrong-check' || (code === 'malformed' && claimant.taxCode.length >= 11);
  return (
    <section class="card stack">
      <div class="field-row">
        <TextField
          label={texts.name}
          autocomplete="name"
          value={claimant.name}
          onChange={(name) => set({ name })}
        />
        <TextField
          label={texts.taxCode}
          value={claimant.taxCode}
          error={wrong ? taxCode[code] : null}
          onChange={(typed) => set({ taxCode: typed.toUpperCase() })}
        />
      </div>
      <TextField
        label={texts.address}
        hint={texts.addressHint}
        autocomplete="street-address"
        value={claimant.address}
        onChange={(address) => set({ address })}
      />
      <div class="field-row">
        <TextField
          label={texts.contact}
          value={claimant.contact}
          onChange={(contact) => set({ contact })}
        />
        <TextField
          label={texts.pec}
          type="email"
          value={claimant.pec}
          onChange={(pec) => set({ pec })}
        />
      </div>
      <ChoiceField
        label={texts.role}
        hint={texts.roleHint}
        value={claimant.role}
        options={(['consumer', 'professional'] as const).map((value) => ({
          value,
          label: texts.roles[value],
        }))}
        onChange={(role) => set({ role })}
      />
    </section>
  );
}
