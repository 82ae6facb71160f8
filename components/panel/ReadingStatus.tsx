import { Button } from '@/components/design/Button';
import { FailureNotice } from '@/components/design/FailureNotice';
import { useLanguage, useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { Progress } from '@/components/design/Progress';
import { formatShortDateTime } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, Reading } from '@/utils/panel/model';

/** Where the reading of the mailbox stands, and the button that reads it again. */
export function ReadingStatus(
  props: { reading: Reading } & Pick<PanelActions, 'onAnalyse' | 'onCancelReading'>,
) {
  const texts = useTexts(panelTexts);
  const { reading, onAnalyse, onCancelReading } = props;
  const goesOnByItself = ['reading', 'throttled', 'signed-out'].includes(reading.state);
  return (
    <div class="stack">
      <ReadingState reading={reading} onCancel={onCancelReading} />
      {!goesOnByItself && (
        <div class="row apart">
          <Button icon="refresh" size="small" onPress={onAnalyse}>
            {texts.analyse}
          </Button>
          {reading.state === 'done' && <ReadAt instant={reading.readAt} />}
        </div>
      )}
    </div>
  );
}

function ReadAt({ instant }: { instant: string }) {
  const texts = useTexts(panelTexts).reading;
  return (
    <span class="small soft number">
      {texts.readAt(formatShortDateTime(instant, useLanguage()))}
    </span>
  );
}

function ReadingState({ reading, onCancel }: { reading: Reading; onCancel: () => void }) {
  const texts = useTexts(panelTexts).reading;
  switch (reading.state) {
    case 'starting':
      return (
        <Notice look="info" title={texts.starting}>
          <p>{texts.startingHint}</p>
        </Notice>
      );
    case 'reading':
      return (
        <div class="stack close">
          <Progress label={texts.reading} {...reading} onCancel={onCancel} />
          <p class="small soft">{texts.readingHint}</p>
        </div>
      );
    case 'throttled':
      return (
        <Notice look="waiting" title={texts.throttled}>
          <p>{texts.throttledHint(reading.waitMs)}</p>
          <div class="row">
            <Cancel onCancel={onCancel} />
          </div>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice look="waiting" title={texts.signedOut}>
          <p>{texts.signedOutHint}</p>
        </Notice>
      );
    case 'paused':
      return (
        <Notice look="info" title={texts.paused}>
          <p>{texts.pausedHint}</p>
        </Notice>
      );
    case 'erased':
      return (
        <Notice look="info" title={texts.erased}>
          <p>{texts.erasedHint}</p>
        </Notice>
      );
    case 'failed':
      return <FailureNotice failure={reading.failure} />;
    case 'done':
      return null;
  }
}

function Cancel({ onCancel }: { onCancel: () => void }) {
  const texts = useTexts(panelTexts);
  return (
    <Button size="small" onPress={onCancel}>
      {texts.stopReading}
    </Button>
  );
}
