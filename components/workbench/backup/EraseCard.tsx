import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { Card } from '../Page';

/** What goes: one mailbox, by its id, or all of them. */
type Target = { mailbox: string | null };

/** The end of what is kept: asked twice, with the backup offered before the second time. */
export function EraseCard(props: {
  model: Pick<WorkbenchModel, 'case' | 'mailboxes' | 'erasing'>;
  actions: Pick<WorkbenchActions, 'onErase' | 'onBackup'>;
}) {
  const texts = useTexts(evidenceTexts).erase;
  const [target, setTarget] = useState<Target | null>(null);
  const { model, actions } = props;
  const { mailbox } = model.case;
  return (
    <Card title={texts.title}>
      {model.erasing === 'working' && <p role="status">{texts.working}</p>}
      {model.erasing === 'done' && <Notice look="good" title={texts.done} />}
      {target ? (
        <Confirm
          {...props}
          target={target}
          onClose={() => setTarget(null)}
          onConfirm={() => {
            actions.onErase(target.mailbox);
            setTarget(null);
          }}
        />
      ) : (
        <div class="row">
          {model.mailboxes.length > 1 && (
            <Button look="danger" icon="trash" onPress={() => setTarget({ mailbox })}>
              {texts.mailbox(mailbox)}
            </Button>
          )}
          <Button look="danger" icon="trash" onPress={() => setTarget({ mailbox: null })}>
            {texts.all}
          </Button>
        </div>
      )}
    </Card>
  );
}

function Confirm(props: {
  actions: Pick<WorkbenchActions, 'onBackup'>;
  target: Target;
  onConfirm: () => void;
  onClose: () => void;
}) {
  const texts = useTexts(evidenceTexts).erase;
  const common = useTexts(commonTexts);
  const { actions, target, onConfirm, onClose } = props;
  return (
    <Notice
      look="danger"
      title={target.mailbox === null ? texts.goingAll : texts.going(target.mailbox)}
    >
      <p>{texts.noWayBack}</p>
      <div class="row">
        <Button look="primary" icon="archive" onPress={actions.onBackup}>
          {texts.copyFirst}
        </Button>
        <Button look="danger" icon="trash" onPress={onConfirm}>
          {texts.confirm}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {common.cancel}
        </Button>
      </div>
    </Notice>
  );
}
