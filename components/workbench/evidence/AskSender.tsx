import { CopyButton } from '@/components/design/CopyButton';
import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import { draftOf, withEdits } from '@/utils/claim/letters/edits';
import { mittente } from '@/utils/claim/letters/it/mittente';
import { renderText } from '@/utils/claim/letters/render/text';
import { lettersTexts } from '@/utils/i18n/letters';
import { lettersInput } from '@/utils/workbench/letters';
import type { WorkbenchModel } from '@/utils/workbench/model';

/** The text that asks a sender for the original, or for the notice that it was refused. */
export function AskSender(props: {
  model: WorkbenchModel;
  /** Id of the piece of evidence that the sender can prove. */
  about: string;
  onCopy: (text: string) => void;
}) {
  const texts = useTexts(lettersTexts).askSender;
  const input = lettersInput(props.model);
  const item = [...input.evidence].find(({ id }) => id === props.about);
  if (!item) return null;
  const letter = mittente(input, item);
  const text = renderText(withEdits(letter, draftOf(input.case.drafts, letter).edits));
  return (
    <Disclosure title={texts.title}>
      <p class="soft">{texts.intro}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section class="plain-text" lang="it" tabIndex={0} aria-label={texts.title}>
        {text}
      </section>
      <div class="row">
        <CopyButton text={text} onCopy={props.onCopy} />
      </div>
    </Disclosure>
  );
}
