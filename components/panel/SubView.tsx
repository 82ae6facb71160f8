import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { IconButton } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { commonTexts } from '@/utils/i18n/common';

/** One task that takes the panel's place until it is done; focus goes to its title. */
export function SubView(props: { title: string; onBack: () => void; children: ComponentChildren }) {
  const texts = useTexts(commonTexts);
  const titleId = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <section class="stack sub-view" aria-labelledby={titleId}>
      <div class="row">
        <IconButton icon="back" label={texts.back} onPress={props.onBack} />
        <h2 id={titleId} ref={title} tabIndex={-1}>
          {props.title}
        </h2>
      </div>
      {props.children}
    </section>
  );
}
