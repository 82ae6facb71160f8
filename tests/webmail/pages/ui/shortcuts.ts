/**
 * The page's shortcuts listen on the document: a key typed into a field of ours that leaks out of
 * its shadow root arrives here with our host as its target, and deletes mail.
 */
export function listenForShortcuts(actions: {
  delete: () => void;
  step: (by: -1 | 1) => void;
  selectAll: () => void;
}): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (target.matches('input, textarea, select, [contenteditable]')) return;
    if (event.key === 'Delete' || event.key === 'Backspace') actions.delete();
    else if (event.key === 'ArrowDown') actions.step(1);
    else if (event.key === 'ArrowUp') actions.step(-1);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) actions.selectAll();
    else return;
    event.preventDefault();
  });
}
