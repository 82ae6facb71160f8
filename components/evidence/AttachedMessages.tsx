import { Button } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { AttachedOffer } from '@/utils/evidence/attached';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { useMailWords } from './mail-words';

/** Messages inside a message, such as the original in a delivery failure notice: each may be taken too. */
export function AttachedMessages(props: {
  attached: readonly AttachedOffer[];
  /** Hashes of what is evidence already. */
  taken: ReadonlySet<string | null>;
  onTake: (position: number) => void;
}) {
  const texts = useTexts(evidenceTexts);
  const mail = useMailWords();
  const offered = props.attached.filter(({ sha256 }) => !props.taken.has(sha256));
  if (offered.length === 0) return null;
  return (
    <Notice look="info" title={texts.attached(offered.length)}>
      {offered.map(({ position, from, subject }) => (
        <div key={position} class="stack close">
          <p>
            {mail.subject(subject)} · {mail.sender(from && (from.name || from.address))}
          </p>
          <div class="row">
            <Button size="small" icon="plus" onPress={() => props.onTake(position)}>
              {texts.takeAttached}
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  );
}
