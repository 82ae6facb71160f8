import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { MoneyField } from '@/components/design/MoneyField';
import { type RequestKind, requestDifferences, sumDamages, total } from '@/utils/claim/amounts';
import type { Damage, Money, Request } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';

/** One amount asked, beside the sum of the damages that explain it. */
export function AskedAmount(props: {
  kind: RequestKind;
  request: Request;
  damages: Damage[];
  onChange: (money: Money | null) => void;
}) {
  const texts = useTexts(caseTexts).request;
  const claim = useTexts(claimTexts);
  const { kind, request, damages, onChange } = props;
  const sum = sumDamages(damages).byKind[kind];
  const explained = total(sum);
  const asked = request[kind];
  const excess = requestDifferences(request, damages)[kind] ?? 0;
  return (
    <section class="card stack">
      <MoneyField
        label={texts.kinds[kind]}
        hint={claim.words[kind]}
        value={asked}
        onChange={onChange}
      />
      {sum && explained.cents > 0 && (
        <div class="row">
          <p class="soft">{texts.sumOfDamages(explained.cents)}</p>
          {asked?.cents !== explained.cents && (
            <Button size="small" onPress={() => onChange(explained)}>
              {texts.useSum}
            </Button>
          )}
        </div>
      )}
      {excess > 0 && <p class="field-error">{claim.amounts.asksMoreThanListed}</p>}
      {excess < 0 && <p class="soft">{claim.amounts.asksLessThanListed}</p>}
    </section>
  );
}
