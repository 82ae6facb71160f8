import { Button } from '@/components/design/Button';
import { CopyButton } from '@/components/design/CopyButton';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { LineEdit } from '@/utils/claim/schema';
import { lettersTexts } from '@/utils/i18n/letters';

/** The user's words for lines that the case has changed since: never lost without his knowing. */
export function StaleEdits(props: {
  edits: LineEdit[];
  onCopy: (text: string) => void;
  onForget: (edit: LineEdit) => void;
}) {
  const texts = useTexts(lettersTexts).drafts;
  const { edits, onCopy, onForget } = props;
  if (edits.length === 0) return null;
  return (
    <Notice look="waiting" title={texts.stale(edits.length)}>
      <p>{texts.staleHint}</p>
      {edits.map((edit) => (
        <div key={`${edit.part} ${edit.original}`} class="stack close">
          <p lang="it">{edit.text || texts.removed}</p>
          <div class="row">
            {edit.text !== '' && <CopyButton size="small" text={edit.text} onCopy={onCopy} />}
            <Button size="small" look="quiet" icon="trash" onPress={() => onForget(edit)}>
              {texts.forget}
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  );
}
