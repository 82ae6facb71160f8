/** Functions that run inside a page, on its elements; each is self-contained. */

/** Indices of the elements that are visible and hold the text. */
export function indicesOfVisible(elements: HTMLElement[], text: string | null): number[] {
  const plain = (value: string) => value.replace(/\s+/g, ' ').toLowerCase();
  return elements.flatMap((element, index) => {
    const { width, height } = element.getBoundingClientRect();
    const isVisible = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
    const hasText = text === null || plain(element.textContent).includes(plain(text));
    return isVisible && hasText ? [index] : [];
  });
}

export type ClickPoint = { x: number; y: number; obstacle: string | null };

/** Brings an element into view; its centre in CSS px, and what keeps a click from reaching it. */
export function clickPoint([element]: HTMLElement[]): ClickPoint {
  if (!element) throw new Error('no element');
  const label = (element as HTMLInputElement).labels?.[0];
  const hitAtCentre = () => {
    const box = element.getBoundingClientRect();
    const x = Math.floor(box.x + box.width / 2);
    const y = Math.floor(box.y + box.height / 2);
    let hit = document.elementFromPoint(x, y);
    while (hit?.shadowRoot) {
      const inner = hit.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === hit) break;
      hit = inner;
    }
    return { x, y, hit, isReached: element.contains(hit) || label?.contains(hit) === true };
  };
  // Out of the window, or of a scrolling box in it.
  if (!hitAtCentre().isReached) {
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  }
  const { x, y, hit, isReached } = hitAtCentre();
  if (element.matches(':disabled, [aria-disabled="true"]')) {
    return { x, y, obstacle: 'it is disabled' };
  }
  const cover = hit ? hit.outerHTML.slice(0, 120) : 'nothing';
  return { x, y, obstacle: isReached ? null : `${cover} is in its place` };
}

/**
 * Readies a field for a new value: one that is typed into is focused with its old text selected;
 * a select or a date, whose keys depend on the browser's language, is set here. Says which.
 */
export function prepareField([element]: HTMLElement[], value: string): 'set' | 'type' {
  const field = element as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
  const change = () => {
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  field.focus();
  if (field instanceof HTMLSelectElement) {
    const option = [...field.options].find(({ label }) => label.trim() === value);
    if (!option) throw new Error(`no option "${value}"`);
    field.value = option.value;
    change();
    return 'set';
  }
  if (['date', 'time', 'datetime-local', 'month', 'week'].includes(field.type)) {
    field.value = value;
    if (field.value !== value) throw new Error(`the field takes no "${value}"`);
    change();
    return 'set';
  }
  field.select();
  return 'type';
}
