import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { useMailWords } from './mail-words';

/** The item taken off last, and the way to have it back. */
export function RemovedNotice(props: { removed: Evidence; onRestore: (id: string) => void }) {
  const texts = useTexts(evidenceTexts);
  const common = useTexts(commonTexts);
  const mail = useMailWords();
  const { removed, onRestore } = props;
  return (
    <Notice look="info" title={texts.removed(mail.subject(removed.subject))}>
      <div class="row">
        <Button size="small" icon="undo" onPress={() => onRestore(removed.id)}>
          {common.undo}
        </Button>
      </div>
    </Notice>
  );
}
