import { Badge } from '@/components/design/Badge';
import { useTexts } from '@/components/design/language';
import { RULES, type RuleId } from '@/utils/claim/law';
import { lawTexts } from '@/utils/i18n/law';
import { Sources } from '../Sources';

/** Rules, each with its one line, its sources, and the mark where a lawyer should check. */
export function Rules({ ids }: { ids: readonly RuleId[] }) {
  const texts = useTexts(lawTexts);
  return (
    <dl class="rules stack">
      {ids.map((id) => (
        <div key={id} class="stack close">
          <dt class="row">
            {RULES[id].citation}
            {RULES[id].check && <Badge>{texts.check}</Badge>}
          </dt>
          <dd>{texts.meaning[id]}</dd>
          {RULES[id].sources.length > 0 && (
            <dd>
              <Sources codes={RULES[id].sources} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
