import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import { caseFacts, type RankedChannel, rankChannels } from '@/utils/claim/guide';
import type { LetterId } from '@/utils/claim/letter-id';
import { channelTexts } from '@/utils/i18n/channels';
import { claimTexts } from '@/utils/i18n/claim';
import { lettersTexts } from '@/utils/i18n/letters';
import type { WorkbenchModel } from '@/utils/workbench/model';
import { Card } from '../Page';
import { ChannelDetails } from './ChannelDetails';

type OnLetter = (letter: LetterId) => void;

/** Every way to ask, those that fit this case first; the first one open. */
export function Guide({ model, onLetter }: { model: WorkbenchModel; onLetter: OnLetter }) {
  const texts = useTexts(lettersTexts).guide;
  const ranked = rankChannels(caseFacts(model.case, model.interval.to));
  const fitting = ranked.filter(({ fit }) => fit !== 'unsuitable');
  const unsuitable = ranked.filter(({ fit }) => fit === 'unsuitable');
  return (
    <Card title={texts.title} intro={texts.intro}>
      <div>
        {fitting.map((way, index) => (
          <Way key={way.channel} way={way} open={index === 0} onLetter={onLetter} />
        ))}
        {unsuitable.length > 0 && (
          <Disclosure title={texts.unsuitable(unsuitable.length)}>
            {unsuitable.map((way) => (
              <Way key={way.channel} way={way} open={false} onLetter={onLetter} />
            ))}
          </Disclosure>
        )}
      </div>
    </Card>
  );
}

function Way({ way, open, onLetter }: { way: RankedChannel; open: boolean; onLetter: OnLetter }) {
  const { fits } = useTexts(claimTexts);
  const { name } = useTexts(channelTexts)[way.channel];
  return (
    <Disclosure title={name} aside={fits[way.fit]} open={open}>
      <ChannelDetails way={way} onLetter={onLetter} />
    </Disclosure>
  );
}
