import { Button } from '@/components/design/Button';
import { Disclosure } from '@/components/design/Disclosure';
import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { FillableByScripts } from '@/components/trusted-events';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** Which outage is looked at: one of the catalogue, or one that the user adds. */
export function ChooseOutage(
  props: Pick<PanelModel, 'outages' | 'outage' | 'evidence'> &
    Pick<PanelActions, 'onChooseOutage' | 'onRemoveOutage' | 'onOpenWorkbench'> & {
      onAddOutage: () => void;
    },
) {
  const { outage: label, ownOutage: texts } = useTexts(panelTexts);
  const { outages, outage, onChooseOutage, onRemoveOutage, onOpenWorkbench, onAddOutage } = props;
  const chosen = outages.find((choice) => choice.id === outage);
  const hasEvidence = props.evidence.some((item) => item.outage === outage);
  return (
    <Disclosure title={texts.choose} aside={chosen?.label ?? ''}>
      {/* It chooses what is shown and changes nothing. */}
      <FillableByScripts.Provider value={true}>
        <Select
          label={label}
          value={outage}
          options={outages.map((choice) => ({ value: choice.id, label: choice.label }))}
          onChange={onChooseOutage}
        />
      </FillableByScripts.Provider>
      <div class="row">
        <Button icon="plus" size="small" onPress={onAddOutage}>
          {texts.add}
        </Button>
        <Button icon="open" size="small" onPress={() => onOpenWorkbench('outage')}>
          {texts.correct}
        </Button>
        {chosen?.own && !hasEvidence && (
          <Button icon="trash" size="small" onPress={() => onRemoveOutage(outage)}>
            {texts.remove}
          </Button>
        )}
      </div>
      {chosen?.own && hasEvidence && <p class="soft">{texts.kept}</p>}
    </Disclosure>
  );
}
