import { Button, IconButton } from '@/components/design/Button';
import { TextArea } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { type Line, lineText } from '@/utils/claim/letters/document';
import { editOf, type PlacedLine } from '@/utils/claim/letters/edits';
import { editedLine } from '@/utils/claim/letters/line';
import type { LineEdit } from '@/utils/claim/schema';
import { lettersTexts } from '@/utils/i18n/letters';

/** How much of a line names it for who cannot see which one it is. */
const NAME_LENGTH = 40;

/** One line: as it reads, or as it is being edited. */
export function SheetLine(props: {
  placed: PlacedLine;
  edits: LineEdit[];
  editing: boolean;
  onEditing: (editing: boolean) => void;
  onText: (text: string) => void;
}) {
  const texts = useTexts(lettersTexts).drafts;
  const { placed, edits, editing, onEditing, onText } = props;
  const original = lineText(placed.line);
  const edit = editOf(edits, placed);
  const text = edit?.text ?? original;
  if (editing) {
    return (
      <div class="stack close letter-edit">
        <TextArea label={texts.line} rows={3} value={text} onChange={onText} />
        <div class="row">
          <Button size="small" look="primary" onPress={() => onEditing(false)}>
            {texts.done}
          </Button>
          {edit && (
            <Button size="small" look="quiet" icon="undo" onPress={() => onText(original)}>
              {texts.original}
            </Button>
          )}
          {text !== '' && (
            <Button size="small" look="quiet" icon="trash" onPress={() => onText('')}>
              {texts.remove}
            </Button>
          )}
        </div>
      </div>
    );
  }
  return (
    <>
      {text === '' ? (
        <p class="letter-removed">{texts.removed}</p>
      ) : (
        <p>
          <Runs line={edit ? editedLine(edit.text) : placed.line} />
        </p>
      )}
      <IconButton
        icon="edit"
        label={texts.editLine((text || original).slice(0, NAME_LENGTH))}
        onPress={() => onEditing(true)}
      />
    </>
  );
}

function Runs({ line }: { line: Line }) {
  return line.map(({ kind, text }, index) =>
    kind === 'blank' ? (
      <mark key={index} class="letter-blank">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
