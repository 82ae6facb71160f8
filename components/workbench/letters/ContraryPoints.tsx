import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import { RULE_IDS, RULES } from '@/utils/claim/law';
import { lettersTexts } from '@/utils/i18n/letters';
import { Rules } from './Rules';

const CONTRARY = RULE_IDS.filter((id) => RULES[id].side === 'contrary');

/** Told to the user and never written in a letter. */
export function ContraryPoints() {
  const texts = useTexts(lettersTexts).contrary;
  return (
    <section class="card">
      <Disclosure title={texts.title} open>
        <p class="soft">{texts.intro}</p>
        <Rules ids={CONTRARY} />
      </Disclosure>
    </section>
  );
}
