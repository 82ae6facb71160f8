import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { agcomIndemnity } from '@/utils/claim/agcom-indemnity';
import { isPaying } from '@/utils/claim/plan';
import { claimTexts } from '@/utils/i18n/claim';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card } from '../Page';
import { Sources } from '../Sources';

const INTERRUPTIONS = ['complete', 'partial'] as const;

/** AGCOM's day-rates for this mailbox: a computation, asked for only if the user says so. */
export function AgcomComputation(
  props: { model: WorkbenchModel } & Pick<WorkbenchActions, 'onCase'>,
) {
  const texts = useTexts(claimTexts).amounts;
  const { case: told } = props.model;
  const [interruption, setInterruption] = useState(told.agcomMeasure ?? 'complete');
  const computed = agcomIndemnity(told, interruption);
  if (told.plan === 'pec') return null;
  if (computed === null) {
    return (
      <Card title={texts.agcomTitle}>
        <p class="soft">
          {isPaying(told) === null ? texts.agcomPlanUnknown : texts.agcomHoursUnknown}
        </p>
      </Card>
    );
  }
  const { amount, rate, capped, sources } = computed;
  const taken =
    told.agcomMeasure === interruption && told.request.indennizzo?.cents === amount.cents;
  return (
    <Card title={texts.agcomTitle} intro={texts.agcomUnproven}>
      {rate !== 'free' && (
        <Select
          label={texts.agcomInterruption}
          value={interruption}
          options={INTERRUPTIONS.map((value) => ({
            value,
            label: texts.agcomInterruptions[value],
          }))}
          onChange={setInterruption}
        />
      )}
      <p class="notice-title number">{texts.agcomSum(computed)}</p>
      <p class="small soft">
        {texts.agcomDays} {capped && texts.agcomCapped}
      </p>
      <Sources codes={sources} />
      {taken ? (
        <p role="status">{texts.agcomTaken}</p>
      ) : (
        <div class="row">
          <Button
            onPress={() =>
              props.onCase({
                agcomMeasure: interruption,
                request: { ...told.request, indennizzo: amount },
              })
            }
          >
            {texts.agcomTake}
          </Button>
        </div>
      )}
    </Card>
  );
}
