import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { evidenceTexts } from '@/utils/i18n/evidence';

/** Evidence has been in this browser alone for a week: the way to a copy of it. */
export function CopyReminder({ onCopy }: { onCopy: () => void }) {
  const texts = useTexts(evidenceTexts).copies;
  return (
    <Notice look="waiting" title={texts.due}>
      <p>{texts.dueNext}</p>
      <div class="row">
        <Button size="small" icon="archive" onPress={onCopy}>
          {texts.make}
        </Button>
      </div>
    </Notice>
  );
}
