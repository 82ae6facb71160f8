import { useLanguage, useTexts } from '@/components/design/language';
import { sumDamages, total } from '@/utils/claim/amounts';
import { DAMAGE_HEADS, type Damage } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import { claimTexts } from '@/utils/i18n/claim';
import { formatEuro } from '@/utils/i18n/format';
import { Card } from '../Page';

/** The damages by head, as bars and as the table that they are drawn from. */
export function DamageSums({ damages }: { damages: Damage[] }) {
  const texts = useTexts(caseTexts).damages;
  const { heads: names, amounts } = useTexts(claimTexts);
  const language = useLanguage();
  const euro = (cents: number) => formatEuro(cents, language);
  const { byHead, unsorted } = sumDamages(damages);
  const heads = DAMAGE_HEADS.flatMap((head) => {
    const sum = byHead[head];
    return sum ? [{ head, sum, cents: total(sum).cents }] : [];
  });
  const most = Math.max(1, ...heads.map(({ cents }) => cents));
  const withoutAmount = heads.reduce((count, { sum }) => count + sum.withoutAmount, 0);
  return (
    <Card title={texts.sums}>
      <table class="table">
        <caption class="spoken">{texts.sums}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.head}</th>
            <th scope="col" class="amount">
              {amounts.proven}
            </th>
            <th scope="col" class="amount">
              {amounts.estimated}
            </th>
            <th scope="col" class="amount">
              {texts.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {heads.map(({ head, sum, cents }) => (
            <tr key={head}>
              <th scope="row">
                {names[head].name}
                <SumBar proven={sum.proven / most} estimated={sum.estimated / most} />
              </th>
              <td class="amount">{euro(sum.proven)}</td>
              <td class="amount">{euro(sum.estimated)}</td>
              <td class="amount">{euro(cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {withoutAmount > 0 && <p class="soft">{amounts.withoutAmount(withoutAmount)}</p>}
      {unsorted > 0 && <p class="soft">{texts.unsorted(unsorted)}</p>}
    </Card>
  );
}

/** Proven solid, estimated striped: both shares of the longest bar. */
function SumBar({ proven, estimated }: { proven: number; estimated: number }) {
  return (
    <span class="sum-bar" aria-hidden="true">
      <span class="sum-proven" style={{ width: `${proven * 100}%` }} />
      <span class="sum-estimated" style={{ width: `${estimated * 100}%` }} />
    </span>
  );
}
