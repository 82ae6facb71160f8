import { TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { Request } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { AgcomComputation } from './AgcomComputation';
import { AskedAmount } from './AskedAmount';
import { RistoroValue } from './RistoroValue';
import { ScreeningCard } from './ScreeningCard';

const KINDS = ['indennizzo', 'rimborso', 'risarcimento'] as const;

/** What is asked: indennizzo, rimborso and risarcimento, each on its own. */
export function RequestSection(
  props: { model: WorkbenchModel } & Pick<WorkbenchActions, 'onCase'>,
) {
  const texts = useTexts(caseTexts).request;
  const { model, onCase } = props;
  const { request, damages } = model.case;
  const set = (change: Partial<Request>) => onCase({ request: { ...request, ...change } });
  return (
    <Page title={texts.title} intro={texts.intro}>
      <ScreeningCard facts={model.case} onCase={onCase} />
      {KINDS.map((kind) => (
        <AskedAmount
          key={kind}
          kind={kind}
          request={request}
          damages={damages}
          onChange={(money) => set({ [kind]: money })}
        />
      ))}
      <AgcomComputation model={model} onCase={onCase} />
      <RistoroValue facts={model.case} />
      <section class="card stack">
        <TextField
          label={texts.termDays}
          type="number"
          inputMode="numeric"
          value={request.termDays === null ? '' : String(request.termDays)}
          onChange={(text) => set({ termDays: /^\d{1,3}$/.test(text) ? Number(text) : null })}
        />
        <TextArea
          label={texts.alternative}
          hint={texts.alternativeHint}
          rows={2}
          value={request.alternative}
          onChange={(alternative) => set({ alternative })}
        />
        <TextArea
          label={texts.payment}
          hint={texts.paymentHint}
          rows={2}
          value={request.payment}
          onChange={(payment) => set({ payment })}
        />
      </section>
    </Page>
  );
}
