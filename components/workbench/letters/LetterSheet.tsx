import { useState } from 'preact/hooks';
import { useTexts } from '@/components/design/language';
import { type LetterDocument, lineText } from '@/utils/claim/letters/document';
import { type PlacedLine, placedLines, withEdit } from '@/utils/claim/letters/edits';
import type { LineEdit } from '@/utils/claim/schema';
import { lettersTexts } from '@/utils/i18n/letters';
import { SheetLine } from './SheetLine';

/** The letter as a page. Every line can be edited where it stands. */
export function LetterSheet(props: {
  letter: LetterDocument;
  edits: LineEdit[];
  onEdits: (edits: LineEdit[]) => void;
}) {
  const texts = useTexts(lettersTexts).drafts;
  const { letter, edits, onEdits } = props;
  const [open, setOpen] = useState<string | null>(null);
  const lines = placedLines(letter);
  return (
    <article class="letter" lang={letter.language} aria-label={texts.sheet}>
      {lines.map((placed, index) => {
        const key = keyOf(placed);
        const begins = lines[index - 1]?.place.part !== placed.place.part;
        return (
          <div key={key} class={classOf(letter, placed, begins)}>
            {placed.place.part === 'annexes' && begins && <h3>{letter.annexes.heading}</h3>}
            <SheetLine
              placed={placed}
              edits={edits}
              editing={open === key}
              onEditing={(editing) => setOpen(editing ? key : null)}
              onText={(text) => onEdits(withEdit(edits, placed, text))}
            />
          </div>
        );
      })}
    </article>
  );
}

function keyOf({ place, line }: PlacedLine): string {
  return 'index' in place ? `${place.part} ${place.index}` : `${place.part} ${lineText(line)}`;
}

function classOf({ body }: LetterDocument, { place }: PlacedLine, begins: boolean): string {
  const kind = place.part === 'body' ? ` ${body[place.index]?.kind ?? ''}` : '';
  return `letter-line letter-${place.part}${kind}${begins ? ' begins' : ''}`;
}
