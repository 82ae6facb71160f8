import { createContext, options } from 'preact';
import { useContext } from 'preact/hooks';

/** A script, not the user, made this event. */
class UntrustedEvent extends Error {
  override readonly name = 'UntrustedEvent';
}

/**
 * Around fields that a script may fill in, as password managers and aids for the disabled do it: a
 * form, which does nothing until it is sent, or what only chooses what is shown.
 */
export const FillableByScripts = createContext(false);

/** The fields themselves: whatever else marked them in the DOM, the page could write there too. */
const fillable = new WeakSet<EventTarget>();

function letFillIn(field: Element | null): void {
  if (field) fillable.add(field);
}

/** For the `ref` of a field: null where only the user may fill it in. */
export function useFillable(): typeof letFillIn | null {
  return useContext(FillableByScripts) ? letFillIn : null;
}

/**
 * The page sees our open shadow root: it can send events to our elements, and even move them out of
 * it. So what a script made ends here, on its way to any handler of ours.
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
  return (type === 'input' || type === 'change') && target !== null && fillable.has(target);
}
