import type { DrivenPage } from '../../browsers/driver';
import * as screen from '../../journey/screen';

/** Ms from the press of a button until progress is shown, and until it tells of the first bytes. */
export type FirstProgress = { shown: number; moved: number };

/** Presses for an export in a page that offers one; the page itself looks at its clock. */
export async function firstProgress(page: DrivenPage): Promise<FirstProgress> {
  await page.evaluate(watchProgress);
  await page.click(screen.exportDossier);
  return page.evaluate(
    () => (globalThis as unknown as { firstProgress: Promise<FirstProgress> }).firstProgress,
  );
}

function watchProgress(): void {
  const pressed = new Promise<number>((resolve) => {
    addEventListener('click', () => resolve(performance.now()), { capture: true, once: true });
  });
  const seen = (selector: string) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector(selector) === null) return;
        observer.disconnect();
        resolve(performance.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  const [shown, moved] = [seen('progress'), seen('progress[value]:not([value="0"])')];
  Object.assign(globalThis, {
    firstProgress: Promise.all([pressed, shown, moved]).then(([from, first, second]) => ({
      shown: first - from,
      moved: second - from,
    })),
  });
}
