import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';

/** Takes away what the user told, which nothing brings back: asked twice, unless nothing is told yet. */
export function RemoveButton(props: { label: string; empty: boolean; onRemove: () => void }) {
  const texts = useTexts(commonTexts);
  const [asked, setAsked] = useState(false);
  const { label, empty, onRemove } = props;
  if (!asked) {
    return (
      <Button look="danger" icon="trash" onPress={empty ? onRemove : () => setAsked(true)}>
        {label}
      </Button>
    );
  }
  return (
    <>
      <span role="status">{texts.removeForGood}</span>
      <Button look="danger" icon="trash" onPress={onRemove}>
        {texts.yesRemove}
      </Button>
      <Button look="quiet" onPress={() => setAsked(false)}>
        {texts.cancel}
      </Button>
    </>
  );
}
