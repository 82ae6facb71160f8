import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { caseTexts } from '@/utils/i18n/case';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { ComplaintEditor } from './ComplaintEditor';
import { DeadlinesCard } from './DeadlinesCard';
import { RistoroForm } from './RistoroForm';

export function ComplaintsSection(props: { model: WorkbenchModel; actions: WorkbenchActions }) {
  const texts = useTexts(caseTexts).complaints;
  const { model, actions } = props;
  const { complaints, ristoro } = model.case;
  return (
    <Page title={texts.title} intro={texts.intro}>
      {complaints.length === 0 && <p class="soft">{texts.none}</p>}
      {complaints.map((complaint, index) => (
        <ComplaintEditor
          key={complaint.id}
          number={index + 1}
          complaint={complaint}
          documents={model.documents}
          onChange={(changed) => actions.onCase({ complaints: complaints.with(index, changed) })}
          onRemove={() => actions.onCase({ complaints: complaints.toSpliced(index, 1) })}
        />
      ))}
      <div class="row">
        <Button icon="plus" onPress={actions.onAddComplaint}>
          {texts.add}
        </Button>
      </div>
      <DeadlinesCard model={model} onCalendar={actions.onSaveCalendar} />
      <RistoroForm ristoro={ristoro} onChange={(changed) => actions.onCase({ ristoro: changed })} />
    </Page>
  );
}
