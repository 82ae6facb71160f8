import { FailureNotice } from '@/components/design/FailureNotice';
import { useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { mountPage } from '@/components/mount';
import type { Failure } from '@/utils/i18n/failure';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { Look } from '@/utils/storage/preferences';

/** What stands in place of the workbench where its store cannot be had, or not yet. */
export function FailurePage({ failure }: { failure: Failure }) {
  const texts = useTexts(workbenchTexts);
  return (
    <div class="postapersa workbench">
      <header class="workbench-head">
        <Mark />
        <h1 class="workbench-name">{texts.title}</h1>
      </header>
      <main class="workbench-failure">
        <FailureNotice failure={failure} />
      </main>
    </div>
  );
}

export function mountFailure(look: Look, failure: Failure): void {
  mountPage(look, () => <FailurePage failure={failure} />);
}
