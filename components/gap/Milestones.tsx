import { useTexts } from '@/components/design/language';
import { panelTexts } from '@/utils/i18n/panel';

/** An official fact of the outage, in words; where sources disagree, each is a fact of its own. */
export type Milestone = { id: string; when: string; text: string; source: string };

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
