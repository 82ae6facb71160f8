import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { WorkbenchActions } from '@/utils/workbench/model';
import { Page } from './Page';

/** In the place of all that is told of a box, while none is known in this browser. */
export function NoMailbox({ onOpenWebmail }: Pick<WorkbenchActions, 'onOpenWebmail'>) {
  const texts = useTexts(workbenchTexts).noMailbox;
  const common = useTexts(commonTexts);
  return (
    <Page title={texts.title} intro={texts.next}>
      <div class="row">
        <Button look="primary" onPress={() => onOpenWebmail('libero')}>
          {common.openLibero}
        </Button>
        <Button onPress={() => onOpenWebmail('virgilio')}>{common.openVirgilio}</Button>
      </div>
      <p class="soft">{texts.copy}</p>
    </Page>
  );
}
