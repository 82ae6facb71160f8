import { useState } from 'preact/hooks';
import { useTexts } from '@/components/design/language';
import type { LetterId } from '@/utils/claim/letter-id';
import { lettersTexts } from '@/utils/i18n/letters';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Page } from '../Page';
import { ContraryPoints } from './ContraryPoints';
import { Guide } from './Guide';
import { Letters } from './Letters';

/** Whom to ask, what will be said against it, and the letters. */
export function LettersSection(props: { model: WorkbenchModel; actions: WorkbenchActions }) {
  const texts = useTexts(lettersTexts);
  const { model, actions } = props;
  const [chosen, setChosen] = useState<LetterId>('reclamo');
  return (
    <Page broad title={texts.title} intro={texts.intro}>
      <Guide
        model={model}
        onLetter={(letter) => {
          setChosen(letter);
          document.getElementById('letters')?.scrollIntoView();
        }}
      />
      <ContraryPoints />
      <Letters model={model} actions={actions} chosen={chosen} onChoose={setChosen} />
    </Page>
  );
}
