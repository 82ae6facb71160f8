import { Button } from '@/components/design/Button';
import { FilePicker } from '@/components/design/FileDrop';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { optionsTexts } from '@/utils/i18n/options';
import type { FileState, OptionsActions } from '@/utils/options/model';

/** The settings out to a file, and back from one. */
export function SettingsFile(props: {
  file: FileState;
  actions: Pick<OptionsActions, 'onExport' | 'onImport'>;
}) {
  const texts = useTexts(optionsTexts).file;
  const { file, actions } = props;
  return (
    <section class="card stack">
      <h2>{texts.title}</h2>
      <p class="soft">{texts.intro}</p>
      <div class="row">
        <Button icon="download" onPress={actions.onExport}>
          {texts.export}
        </Button>
        <FilePicker
          label={texts.import}
          accept=".json,application/json"
          onFiles={([chosen]) => chosen && actions.onImport(chosen)}
        />
      </div>
      <FileNotice file={file} />
    </section>
  );
}

function FileNotice({ file }: { file: FileState }) {
  const texts = useTexts(optionsTexts).file;
  switch (file.state) {
    case 'idle':
      return null;
    case 'saved':
      return <Notice look="good" title={texts.saved(file.file)} />;
    case 'imported':
      return (
        <Notice look="good" title={texts.imported}>
          {file.unknown > 0 && <p>{texts.unknown(file.unknown)}</p>}
        </Notice>
      );
    case 'not-settings':
      return (
        <Notice look="danger" title={texts.refused(file.file)}>
          <p>{texts.refusedHint}</p>
        </Notice>
      );
  }
}
