import { useRef, useState } from 'preact/hooks';
import { IconButton } from '@/components/design/Button';
import { useTexts } from '@/components/design/language';
import { Mark } from '@/components/design/Mark';
import { commonTexts } from '@/utils/i18n/common';
import { panelTexts } from '@/utils/i18n/panel';
import type { PanelActions, PanelModel } from '@/utils/panel/model';
import { DeclareForm } from './DeclareForm';
import { MarkPreview } from './MarkPreview';
import { OpenMessageBar } from './OpenMessageBar';
import { OutageForm } from './OutageForm';
import { PanelHome } from './PanelHome';

type View = 'home' | 'mark-late' | 'mark-chosen' | 'declare' | 'outage';

/** The panel in the webmail: all that it shows is in the model, all that it does is an action. */
export function Panel({ model, actions }: { model: PanelModel; actions: PanelActions }) {
  const texts = useTexts(panelTexts);
  const common = useTexts(commonTexts);
  const [view, setView] = useState<View>('home');
  const [onEvidence, setOnEvidence] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const goHome = () => setView('home');
  const goToEvidence = () => {
    setOnEvidence(true);
    goHome();
  };
  const analyse = () => {
    actions.onAnalyse();
    // What comes of it is told there.
    body.current?.scrollTo({ top: 0 });
  };
  return (
    <section class="postapersa panel" aria-label={common.name}>
      <header class="panel-head">
        <Mark />
        <div class="panel-name">
          <h1>{common.name}</h1>
          {model.mailbox && <p class="small soft cut">{model.mailbox}</p>}
        </div>
        <IconButton icon="close" label={texts.fold} onPress={actions.onFold} />
      </header>
      <div class="panel-body" ref={body}>
        {view === 'home' && (
          <PanelHome
            model={model}
            actions={{ ...actions, onAnalyse: analyse }}
            landOnEvidence={onEvidence}
            onMarkAll={() => setView('mark-late')}
            onDeclare={() => setView('declare')}
            onAddOutage={() => {
              setOnEvidence(false);
              setView('outage');
            }}
          />
        )}
        {view === 'mark-late' && (
          <MarkPreview
            rows={model.late.filter((row) => row.evidence === null)}
            onMark={actions.onMark}
            onClose={goToEvidence}
          />
        )}
        {view === 'mark-chosen' && (
          <MarkPreview rows={model.preview} onMark={actions.onMark} onClose={goToEvidence} />
        )}
        {view === 'outage' && <OutageForm onAddOutage={actions.onAddOutage} onClose={goHome} />}
        {view === 'declare' && <DeclareForm onDeclare={actions.onDeclare} onClose={goToEvidence} />}
      </div>
      {view === 'home' && model.mailbox !== null && (
        <OpenMessageBar
          {...model}
          {...actions}
          onMarkChosen={() => {
            actions.onPreviewChosen();
            setView('mark-chosen');
          }}
        />
      )}
    </section>
  );
}
