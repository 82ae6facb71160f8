import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { damagedMessages } from '@/utils/evidence/damaged';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** Fetches from the webmail what the browser lost: marking a message again puts its bytes back. */
export function FetchAgain(
  props: Pick<PanelModel, 'evidence' | 'integrity' | 'marking'> & Pick<PanelActions, 'onMark'>,
) {
  const texts = useTexts(evidenceTexts).integrity;
  const { saving } = useTexts(panelTexts).open;
  const { evidence, integrity, marking, onMark } = props;
  const damaged = damagedMessages(evidence, integrity);
  if (damaged.length === 0) return null;
  return (
    <div class="row">
      <Button
        size="small"
        icon="mail"
        blockedBecause={marking ? saving : null}
        onPress={() => onMark(damaged)}
      >
        {texts.fetchAgain}
      </Button>
    </div>
  );
}
