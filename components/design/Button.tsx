import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon, type IconName } from './Icon';

type ButtonProps = {
  children: ComponentChildren;
  onPress: () => void;
  look?: 'plain' | 'primary' | 'quiet' | 'danger';
  size?: 'small' | 'medium' | 'large' | 'wide';
  icon?: IconName;
  /** Why it cannot act now; it stays reachable, and the reason is shown and read with it. */
  blockedBecause?: string | null;
  type?: 'button' | 'submit';
};

export function Button({
  children,
  onPress,
  look = 'plain',
  size = 'medium',
  icon,
  blockedBecause = null,
  type = 'button',
}: ButtonProps) {
  const reasonId = useId();
  const blocked = blockedBecause !== null;
  return (
    <>
      <button
        type={type}
        class={`button ${look} ${size}`}
        aria-disabled={blocked}
        aria-describedby={blocked ? reasonId : undefined}
        onClick={(event) => {
          if (type === 'submit' && !blocked) return;
          event.preventDefault();
          if (!blocked) onPress();
        }}
      >
        {icon && <Icon name={icon} />}
        <span>{children}</span>
      </button>
      {blocked && (
        <p id={reasonId} class="field-hint">
          {blockedBecause}
        </p>
      )}
    </>
  );
}

/** A button that shows only its icon; `label` is its accessible name and its tooltip. */
export function IconButton(props: { icon: IconName; label: string; onPress: () => void }) {
  return (
    <button
      type="button"
      class="button quiet icon-only"
      aria-label={props.label}
      title={props.label}
      onClick={props.onPress}
    >
      <Icon name={props.icon} />
    </button>
  );
}
