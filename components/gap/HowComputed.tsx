import { Disclosure } from '@/components/design/Disclosure';
import { useTexts } from '@/components/design/language';
import type { GapResult } from '@/utils/gap/schema';
import { methodTexts } from '@/utils/gap/sentences';
import { gapTexts } from '@/utils/i18n/gap';

export function HowComputed({ gap }: { gap: GapResult }) {
  const texts = useTexts(gapTexts);
  return (
    <Disclosure title={texts.method.title}>
      {methodTexts(gap, texts).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </Disclosure>
  );
}
