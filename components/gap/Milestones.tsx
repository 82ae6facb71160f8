import { useTexts } from '@/components/design/language';
import { panelTexts } from '@/utils/i18n/panel';
import type { Milestone } from '@/utils/panel/model';

export function Milestones({ milestones }: { milestones: readonly Milestone[] }) {
  const texts = useTexts(panelTexts).phases;
  return (
    <ol class="milestones">
      {milestones.map((milestone) => (
        <li key={milestone.id}>
          <p class="small soft number">{milestone.when}</p>
          <p>{milestone.text}</p>
          <p class="small soft">{texts.source(milestone.source)}</p>
        </li>
      ))}
    </ol>
  );
}
