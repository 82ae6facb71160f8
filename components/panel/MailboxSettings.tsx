import { Button } from '@/components/design/Button';
import { Disclosure } from '@/components/design/Disclosure';
import { Checkbox } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** What holds for this box alone: folders left out, and the switch that turns the panel off. */
export function MailboxSettings(
  props: Pick<PanelModel, 'folders'> & Pick<PanelActions, 'onExcludeFolder' | 'onSwitchOff'>,
) {
  const texts = useTexts(panelTexts).mailbox;
  const common = useTexts(commonTexts);
  const { folders, onExcludeFolder, onSwitchOff } = props;
  return (
    <Disclosure title={texts.title}>
      {folders.length > 0 && (
        <fieldset>
          <legend class="notice-title">{texts.folders}</legend>
          <p class="field-hint">{texts.foldersHint}</p>
          {folders.map((folder) => (
            <Checkbox
              key={folder.id}
              label={
                folder.total === null
                  ? folder.title
                  : `${folder.title} (${common.emails(folder.total)})`
              }
              checked={folder.excluded}
              onChange={(excluded) => onExcludeFolder(folder.id, excluded)}
            />
          ))}
        </fieldset>
      )}
      <Button onPress={onSwitchOff}>{texts.switchOff}</Button>
      <p class="field-hint">{texts.switchOffHint}</p>
    </Disclosure>
  );
}
