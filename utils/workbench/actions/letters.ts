import type { Bench } from '../bench';
import { deadlineCalendar } from '../deadlines';
import type { WorkbenchActions } from '../model';
import type { WorkbenchSurroundings } from '../surroundings';

/** What the user takes with him: letters, their text, and the deadlines that are ahead. */
export function letterActions(
  bench: Bench,
  { letters, copy, save, now }: WorkbenchSurroundings,
): Pick<WorkbenchActions, 'onSaveLetter' | 'onSaveCalendar' | 'onCopy'> {
  return {
    onSaveLetter: (letter, format) => bench.guard(() => letters.save(letter, format)),
    onSaveCalendar: () =>
      bench.guard(() => {
        const { text, name } = deadlineCalendar(bench.model, bench.language, now());
        return save(new Blob([text], { type: 'text/calendar' }), name);
      }),
    onCopy: (text) => bench.guard(() => copy(text)),
  };
}
