import { options } from 'preact';

/** A script, not the user, made this event. */
class UntrustedEvent extends Error {
  override readonly name = 'UntrustedEvent';
}

/**
 * The page sees our open shadow root: it can send events to our elements, and even move them out of
 * it. So what a script made ends here, on its way to any handler of ours. Filling in a form is let
 * through, as password managers and aids for the disabled do it: it does nothing until it is sent.
 * So is what bears `data-fillable`: it only chooses what is shown.
 * A form that a script submits looks trusted; then at least the user must just have acted.
 */
export function heedOnlyTheUser(): void {
  options.event = (event: Event) => {
    const byScript = event.type === 'submit' && !navigator.userActivation.isActive;
    if ((!event.isTrusted && !fillsIn(event)) || byScript) throw new UntrustedEvent(event.type);
    return event;
  };
}

function fillsIn({ type, target }: Event): boolean {
  return (
    (type === 'input' || type === 'change') &&
    (target as Element).closest('form, [data-fillable]') !== null
  );
}
