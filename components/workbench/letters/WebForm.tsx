import { useState } from 'preact/hooks';
import { CopyButton } from '@/components/design/CopyButton';
import { TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { LetterDocument } from '@/utils/claim/letters/document';
import { webFormText } from '@/utils/claim/letters/render/web-form';
import { claimTexts } from '@/utils/i18n/claim';
import { lettersTexts } from '@/utils/i18n/letters';

/** The letter's body in the length that a form takes, and what had to stay out. */
export function WebForm(props: { letter: LetterDocument; onCopy: (text: string) => void }) {
  const texts = useTexts(lettersTexts).webForm;
  const claim = useTexts(claimTexts);
  const [typed, setTyped] = useState('2000');
  const limit = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  const { text, leftOut } = webFormText(props.letter, limit);
  return (
    <>
      <TextField
        label={texts.limit}
        hint={texts.limitHint}
        inputMode="numeric"
        value={typed}
        onChange={setTyped}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard. */}
      <section class="plain-text" lang="it" tabIndex={0} aria-label={texts.text}>
        {text}
      </section>
      <p class="small soft number" role="status">
        {texts.used(text.length, limit)}.{' '}
        {leftOut.length > 0 ? claim.leftOut(leftOut.length) : texts.whole}
      </p>
      <div class="row">
        <CopyButton text={text} onCopy={props.onCopy} />
      </div>
      {leftOut.length > 0 && (
        <section class="stack close">
          <h3>{texts.leftOut}</h3>
          <ul class="stack close small" lang="it">
            {leftOut.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
