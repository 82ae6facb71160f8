import { useState } from 'preact/hooks';
import { commonTexts } from '@/utils/i18n/common';
import { Button } from './Button';
import { useTexts } from './language';

/** Copies a text, and says that it did. */
export function CopyButton(props: {
  text: string;
  label?: string;
  size?: 'small' | 'medium';
  onCopy: (text: string) => void;
}) {
  const texts = useTexts(commonTexts);
  const [copied, setCopied] = useState<string | null>(null);
  const { text, size = 'medium' } = props;
  // A text that has changed since is not the one that was copied.
  const done = copied === text;
  return (
    <Button
      size={size}
      icon={done ? 'check' : 'copy'}
      onPress={() => {
        props.onCopy(text);
        setCopied(text);
      }}
    >
      {done ? texts.copied : (props.label ?? texts.copy)}
    </Button>
  );
}
