import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { CHANNELS, type Contact } from '@/utils/claim/channels';
import type { RankedChannel } from '@/utils/claim/guide';
import type { LetterId } from '@/utils/claim/letter-id';
import { channelTexts } from '@/utils/i18n/channels';
import { claimTexts } from '@/utils/i18n/claim';
import { lettersTexts } from '@/utils/i18n/letters';
import { Sources } from '../Sources';

/** One way to ask: why it stands where it stands, then everything that is known of it. */
export function ChannelDetails(props: {
  way: RankedChannel;
  onLetter: (letter: LetterId) => void;
}) {
  const texts = useTexts(lettersTexts).guide;
  const claim = useTexts(claimTexts);
  const { channel, fit, reasons } = props.way;
  const words = useTexts(channelTexts)[channel];
  const { suits, contacts, letters, sources } = CHANNELS[channel];
  const whom = [
    ...suits.role.map((role) => texts.roles[role]),
    ...suits.plan.map((plan) => texts.plans[plan]),
  ];
  return (
    <>
      <dl class="channel">
        {reasons.length > 0 && (
          <Fact label={texts.why} lines={reasons.map((reason) => claim.reasons[reason])} />
        )}
        <Fact label={texts.what} lines={[words.what]} />
        <Fact label={texts.suits} lines={[whom.join('; ')]} />
        <Fact label={texts.asks} lines={[words.asks]} />
        <Fact label={texts.cost} lines={[words.cost]} />
        <Fact label={texts.gives} lines={[words.gives]} />
        <Fact label={texts.uncertain} lines={[words.uncertain]} />
        {contacts.length > 0 && (
          <div>
            <dt>{texts.contacts}</dt>
            {contacts.map((contact) => (
              <ContactLine key={contact.kind} contact={contact} />
            ))}
          </div>
        )}
        <div>
          <dt>{texts.sources}</dt>
          <dd>
            <Sources codes={sources} />
          </dd>
        </div>
      </dl>
      {fit !== 'unsuitable' && letters.length > 0 && (
        <div class="row">
          {letters.map((letter) => (
            <Button key={letter} size="small" icon="edit" onPress={() => props.onLetter(letter)}>
              {texts.write(claim.letters[letter].name)}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

function Fact({ label, lines }: { label: string; lines: string[] }) {
  return (
    <div>
      <dt>{label}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}

function ContactLine({ contact }: { contact: Contact }) {
  const { contacts, contactStatus } = useTexts(claimTexts);
  const { kind, value, status, date } = contact;
  return (
    <dd>
      {contacts[kind]}: {value && <strong class="number">{value}</strong>}{' '}
      <span class="soft">({contactStatus(status, date)})</span>
    </dd>
  );
}
