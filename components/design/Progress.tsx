import { commonTexts } from '@/utils/i18n/common';
import { formatBytes } from '@/utils/i18n/format';
import { Button } from './Button';
import { useLanguage, useTexts } from './language';

type ProgressProps = {
  label: string;
  done: number;
  /** Null while it is not known yet. */
  total: number | null;
  /** Ms, or null while there is nothing to estimate from. */
  remainingMs: number | null;
  onCancel?: (() => void) | undefined;
};

/** Long work on messages: how far, how long still, and a way out. */
export function Progress(props: ProgressProps) {
  const texts = useTexts(commonTexts);
  const { done, total } = props;
  const amount = total === null ? texts.progressCount(done) : texts.progressOf(done, total);
  return <Bar {...props} amount={amount} />;
}

/** The same for work that is counted in bytes. */
export function ByteProgress(props: ProgressProps) {
  const language = useLanguage();
  const amount = [props.done, props.total]
    .filter((bytes) => bytes !== null)
    .map((bytes) => formatBytes(bytes, language))
    .join(' / ');
  return <Bar {...props} amount={amount} />;
}

/** The spoken region carries whole tenths only, so that a screen reader is not flooded. */
function Bar({ label, done, total, remainingMs, onCancel, amount }: ProgressProps & Amount) {
  const texts = useTexts(commonTexts);
  const tenths = total ? Math.min(10, Math.floor((done / total) * 10)) : null;
  return (
    <div class="progress">
      <p class="notice-title">{label}</p>
      <progress aria-label={label} max={total || 1} {...(total ? { value: done } : {})} />
      <div class="row apart">
        <p class="small soft number">
          {amount}
          {remainingMs !== null && ` · ${texts.remaining(remainingMs)}`}
        </p>
        {onCancel && (
          <Button look="quiet" size="small" onPress={onCancel}>
            {texts.cancel}
          </Button>
        )}
      </div>
      <p class="spoken" role="status">
        {tenths !== null && texts.progressSpoken(label, tenths * 10)}
      </p>
    </div>
  );
}
type Amount = { amount: string };
