import { useEffect, useRef, useState } from 'preact/hooks';

/** A pause in typing this long ends a change. */
const PAUSE_MS = 700;

/**
 * A field's text while it is typed. It is saved when the user pauses or goes elsewhere: each change of
 * evidence is a line in the custody log, and a letter is no change.
 */
export function useDraft(stored: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const unsaved = useRef<() => void>(undefined);
  useEffect(() => {
    if (draft === null) return;
    unsaved.current = () => {
      unsaved.current = undefined;
      save(draft);
    };
    const pause = setTimeout(() => unsaved.current?.(), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [draft]);
  useEffect(() => () => unsaved.current?.(), []);
  return { value: draft ?? stored, onChange: setDraft };
}
