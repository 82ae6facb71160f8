import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { caseTexts } from '@/utils/i18n/case';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { DamageEditor } from './DamageEditor';
import { DamageSums } from './DamageSums';

export function DamagesSection(props: { model: WorkbenchModel; actions: WorkbenchActions }) {
  const texts = useTexts(caseTexts).damages;
  const { model, actions } = props;
  const { damages } = model.case;
  return (
    <Page title={texts.title} intro={texts.intro}>
      {damages.length === 0 && (
        <div class="stack close">
          <p class="notice-title">{texts.none}</p>
          <p class="soft">{texts.noneNext}</p>
        </div>
      )}
      {damages.map((damage, index) => (
        <DamageEditor
          key={damage.id}
          number={index + 1}
          damage={damage}
          evidence={model.evidence}
          documents={model.documents}
          onChange={(changed) => actions.onCase({ damages: damages.with(index, changed) })}
          onRemove={() => actions.onCase({ damages: damages.toSpliced(index, 1) })}
        />
      ))}
      <div class="row">
        <Button look="primary" icon="plus" onPress={actions.onAddDamage}>
          {texts.add}
        </Button>
      </div>
      {damages.length > 0 && <DamageSums damages={damages} />}
    </Page>
  );
}
