import { Disclosure } from '@/components/design/Disclosure';
import { useLanguage, useTexts } from '@/components/design/language';
import { useMailWords } from '@/components/evidence/mail-words';
import { formatShortDateTime } from '@/utils/i18n/format';
import { gapTexts } from '@/utils/i18n/gap';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';

/** What else the mailbox tells of the outage: what the user sent in it, and hints that he may follow. */
export function AfterEffects(
  props: Pick<PanelModel, 'hints' | 'sentInOutage'> & Pick<PanelActions, 'onOpenMessage'>,
) {
  const texts = useTexts(gapTexts).hints;
  const { sent } = useTexts(panelTexts).late;
  const mail = useMailWords();
  const language = useLanguage();
  const { hints, sentInOutage, onOpenMessage } = props;
  return (
    <>
      {sentInOutage > 0 && <p>{sent(sentInOutage)}</p>}
      {hints.length > 0 && (
        <Disclosure title={texts.title} aside={String(hints.length)}>
          <p class="soft">{texts.explained}</p>
          <ul class="mail-list">
            {hints.map(({ folder, id, kind, from, subject, received }) => (
              <li key={`${folder}/${id}`}>
                <button
                  type="button"
                  class="mail-row"
                  onClick={() => onOpenMessage({ folder, id })}
                >
                  <span class="from cut">{mail.sender(from)}</span>
                  <span class="subject cut">{mail.subject(subject)}</span>
                  <span class="facts small soft">
                    {texts[kind]} · {formatShortDateTime(received, language)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
