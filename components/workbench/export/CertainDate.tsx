import { CopyButton } from '@/components/design/CopyButton';
import { FileDrop, FilePicker } from '@/components/design/FileDrop';
import { useTexts } from '@/components/design/language';
import { RULES } from '@/utils/claim/law';
import { draftOf, withEdits } from '@/utils/claim/letters/edits';
import { pec } from '@/utils/claim/letters/it/pec';
import { renderText } from '@/utils/claim/letters/render/text';
import { certainDateTexts } from '@/utils/i18n/certain-date';
import { lettersInput } from '@/utils/workbench/letters';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card } from '../Page';
import { Sources } from '../Sources';
import { StampStatus } from './StampStatus';

type CertainDateProps = { model: WorkbenchModel; actions: WorkbenchActions };

/** How to prove to others that the dossier is of today: by PEC, or by a timestamp. */
export function CertainDate({ model, actions }: CertainDateProps) {
  const texts = useTexts(certainDateTexts);
  return (
    <Card title={texts.title} intro={texts.intro}>
      <div class="halves">
        <PecText model={model} onCopy={actions.onCopy} />
        <Stamp model={model} actions={actions} />
      </div>
    </Card>
  );
}

function PecText(props: { model: WorkbenchModel; onCopy: (text: string) => void }) {
  const texts = useTexts(certainDateTexts).pec;
  const { model, onCopy } = props;
  const draft = pec(lettersInput(model));
  const text = renderText(withEdits(draft, draftOf(model.case.drafts, draft).edits));
  return (
    <section class="stack">
      <h3>{texts.title}</h3>
      <p>{texts.text}</p>
      {model.exporting.state === 'done' ? (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
          <section class="plain-text" lang="it" tabIndex={0} aria-label={texts.sheet}>
            {text}
          </section>
          <div class="row">
            <CopyButton text={text} onCopy={onCopy} />
          </div>
        </>
      ) : (
        <p class="soft">{texts.noDossier}</p>
      )}
    </section>
  );
}

function Stamp({ model, actions }: CertainDateProps) {
  const texts = useTexts(certainDateTexts).stamp;
  return (
    <section class="stack">
      <h3>{texts.title}</h3>
      <p>{texts.qualified}</p>
      <Sources codes={RULES['eidas-41'].sources} />
      <p>{texts.alone}</p>
      <h4>{texts.first}</h4>
      <p class="soft">{texts.firstHint}</p>
      <div class="row">
        <FilePicker
          label={texts.chooseDossier}
          accept=".zip,application/zip"
          onFiles={([file]) => file && actions.onRequestStamp(file)}
        />
      </div>
      <h4>{texts.second}</h4>
      <FileDrop
        label={texts.chooseThree}
        hint={texts.secondHint}
        accept=".zip,.tsq,.tsr"
        multiple
        onFiles={actions.onStamp}
      />
      <StampStatus stamping={model.stamping} />
    </section>
  );
}
