import { useState } from 'preact/hooks';
import { Select } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { LetterId } from '@/utils/claim/letter-id';
import { type Line, lineText } from '@/utils/claim/letters/document';
import { draftKey, draftOf, withDraft } from '@/utils/claim/letters/edits';
import { claimTexts } from '@/utils/i18n/claim';
import { lettersTexts } from '@/utils/i18n/letters';
import { lettersInput, offeredLetters } from '@/utils/workbench/letters';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { LetterEditor } from './LetterEditor';

/** The letters: which one, and that one. */
export function Letters(props: {
  model: WorkbenchModel;
  actions: WorkbenchActions;
  chosen: LetterId;
  onChoose: (letter: LetterId) => void;
}) {
  const texts = useTexts(lettersTexts).drafts;
  const claim = useTexts(claimTexts);
  const [sender, setSender] = useState<string | null>(null);
  const { model, actions, chosen, onChoose } = props;
  const { drafts: kept } = model.case;
  const offered = offeredLetters(lettersInput(model));
  const offer = offered.find(({ id }) => id === chosen);
  const letters = offer?.drafts ?? [];
  const letter = letters.find((one) => draftKey(one) === sender) ?? letters[0];
  return (
    <section id="letters" class="card stack">
      <h2>{texts.title}</h2>
      <div class="field-row">
        <Select<LetterId>
          label={texts.choose}
          hint={claim.letters[chosen].purpose}
          value={chosen}
          options={offered.map(({ id }) => ({ value: id, label: claim.letters[id].name }))}
          onChange={onChoose}
        />
        {letter && letters.length > 1 && (
          <Select
            label={texts.sender}
            value={draftKey(letter)}
            options={letters.map((one) => ({
              value: draftKey(one),
              label: knownLines(one.recipient).join(', '),
            }))}
            onChange={setSender}
          />
        )}
      </div>
      {offer?.unfit && (
        <Notice look="info" title={texts.unfit}>
          <p>{claim.unfit[offer.unfit]}</p>
        </Notice>
      )}
      {letter && (
        <LetterEditor
          key={draftKey(letter)}
          letter={letter}
          draft={draftOf(kept, letter)}
          onDraft={(draft) => actions.onCase({ drafts: withDraft(kept, draft) })}
          onSave={actions.onSaveLetter}
          onCopy={actions.onCopy}
        />
      )}
    </section>
  );
}

/** Whom a letter goes to, without the blanks for what is not known of him. */
function knownLines(lines: Line[]): string[] {
  return lines.filter((line) => line.every(({ kind }) => kind !== 'blank')).map(lineText);
}
