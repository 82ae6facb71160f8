import { Button } from '@/components/design/Button';
import { Icon, type IconName } from '@/components/design/Icon';
import { useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { commonTexts } from '@/utils/i18n/common';
import { welcomeTexts } from '@/utils/i18n/welcome';

const SENTENCES = [
  { key: 'does', icon: 'gap' },
  { key: 'never', icon: 'shield' },
  { key: 'now', icon: 'mail' },
] as const satisfies { key: string; icon: IconName }[];

/** The first page: what it does, what it never does, what to do now. */
export function Welcome(props: { onOpenWebmail: (provider: 'libero' | 'virgilio') => void }) {
  const common = useTexts(commonTexts);
  const texts = useTexts(welcomeTexts);
  return (
    <main class="postapersa welcome">
      <div class="welcome-inner">
        <header class="welcome-head">
          <Mark />
          <h1>{common.name}</h1>
        </header>
        <ul class="welcome-sentences">
          {SENTENCES.map(({ key, icon }) => (
            <li key={key}>
              <Icon name={icon} />
              <div>
                <h2>{texts[key].title}</h2>
                <p>{texts[key].sentence}</p>
              </div>
            </li>
          ))}
        </ul>
        <div class="row">
          <Button look="primary" size="large" onPress={() => props.onOpenWebmail('libero')}>
            {common.openLibero}
          </Button>
          <Button size="large" onPress={() => props.onOpenWebmail('virgilio')}>
            {common.openVirgilio}
          </Button>
        </div>
        <p class="small soft">{texts.independent}</p>
      </div>
    </main>
  );
}
