import { useLanguage, useTexts } from '@/components/design/language';
import { LIST_PRICES } from '@/utils/claim/plan';
import { ristoroOffer } from '@/utils/claim/ristoro-value';
import type { Case } from '@/utils/claim/schema';
import { claimTexts } from '@/utils/i18n/claim';
import { formatEuro } from '@/utils/i18n/format';
import { Card } from '../Page';
import { Sources } from '../Sources';

/** What the company announced for this plan, and what it would have cost: in no sum. */
export function RistoroValue({ facts }: { facts: Pick<Case, 'plan' | 'outage'> }) {
  const claim = useTexts(claimTexts);
  const texts = claim.amounts;
  const language = useLanguage();
  const { plan, outage } = facts;
  const offer = plan && ristoroOffer(plan, outage);
  if (!offer || offer.kind === 'unknown') return null;
  const price = LIST_PRICES[plan];
  return (
    <Card title={texts.ristoroTitle} intro={claim.words.ristoro}>
      {offer.kind === 'space' ? (
        <p>{texts.ristoroSpace(offer.fromGb, offer.toGb)}</p>
      ) : (
        <>
          <p class="notice-title number">
            {texts.ristoroMonths(offer.months)} {formatEuro(offer.value.cents, language)}
          </p>
          <p class="small soft">{texts.ristoroValue}</p>
          {price && (
            <p class="small soft number">
              {texts.listPrice}: {formatEuro(price.cents, language)}
            </p>
          )}
        </>
      )}
      <Sources codes={offer.sources} />
    </Card>
  );
}
