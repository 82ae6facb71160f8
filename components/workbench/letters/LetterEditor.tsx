import { Button } from '@/components/design/Button';
import { CopyButton } from '@/components/design/CopyButton';
import { Disclosure } from '@/components/design/Disclosure';
import { Checkbox } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { RULE_IDS, RULES, type Rule } from '@/utils/claim/law';
import { goesIntoDossier } from '@/utils/claim/letter-id';
import { blanksOf, type LetterDocument } from '@/utils/claim/letters/document';
import { staleEdits, withEdits } from '@/utils/claim/letters/edits';
import { renderText } from '@/utils/claim/letters/render/text';
import type { LetterDraft, LineEdit } from '@/utils/claim/schema';
import { lettersTexts } from '@/utils/i18n/letters';
import type { WorkbenchActions } from '@/utils/workbench/model';
import { LetterSheet } from './LetterSheet';
import { Rules } from './Rules';
import { StaleEdits } from './StaleEdits';
import { WebForm } from './WebForm';

type EditorProps = {
  letter: LetterDocument;
  draft: LetterDraft;
  onDraft: (draft: LetterDraft) => void;
  onSave: WorkbenchActions['onSaveLetter'];
  onCopy: (text: string) => void;
};

/** One letter: read, edited line by line, and taken along in the form that its reader wants. */
export function LetterEditor({ letter, draft, onDraft, onSave, onCopy }: EditorProps) {
  const texts = useTexts(lettersTexts);
  const words = texts.drafts;
  const { edits, inDossier } = draft;
  const edited = withEdits(letter, edits);
  const missing = blanksOf(edited).length;
  const finished = edited.notice.length > 0 ? words.draft : words.complete;
  const setEdits = (changed: LineEdit[]) => onDraft({ ...draft, edits: changed });
  const text = renderText(edited);
  const cited = RULE_IDS.filter((id) => {
    const rule: Rule = RULES[id];
    return rule.letters.includes(letter.id) && text.includes(rule.citation);
  });
  return (
    <div class="stack">
      <p class={missing > 0 ? 'notice-title' : 'soft'} role="status">
        {missing > 0 ? words.blanks(missing) : finished}
      </p>
      <LetterSheet letter={letter} edits={edits} onEdits={setEdits} />
      <StaleEdits
        edits={staleEdits(letter, edits)}
        onCopy={onCopy}
        onForget={(edit) => setEdits(edits.filter((one) => one !== edit))}
      />
      <div class="row">
        <Button look="primary" icon="download" onPress={() => onSave(edited, 'docx')}>
          {words.saveDocx}
        </Button>
        <Button icon="download" onPress={() => onSave(edited, 'pdf')}>
          {words.savePdf}
        </Button>
        <CopyButton label={words.copyText} text={text} onCopy={onCopy} />
      </div>
      <p class="small soft">{words.docxHint}</p>
      {goesIntoDossier(letter.id) ? (
        <Checkbox
          label={words.inDossier}
          hint={words.inDossierHint}
          checked={inDossier}
          onChange={(checked) => onDraft({ ...draft, inDossier: checked })}
        />
      ) : (
        <p class="small soft">{words.notInDossier}</p>
      )}
      <div>
        <Disclosure title={texts.law.title} aside={String(cited.length)}>
          {cited.length > 0 ? <Rules ids={cited} /> : <p class="soft">{texts.law.none}</p>}
        </Disclosure>
        <Disclosure title={texts.webForm.title} open={letter.id === 'associazione'}>
          <WebForm letter={edited} onCopy={onCopy} />
        </Disclosure>
      </div>
    </div>
  );
}
