import type { Control, Truth } from '../webmail/control';

/** The inbox's last late message: the one that a person scrolling down comes to first. */
export function lateMessage(control: Control): Truth {
  const [first] = control
    .truth(control.mailbox().ids.inbox)
    .filter(({ isLate }) => isLate)
    .sort((a, b) => (b.receivedMs ?? 0) - (a.receivedMs ?? 0));
  if (!first) throw new Error('the emulated mailbox holds no late message');
  return first;
}
