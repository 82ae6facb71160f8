import { FileDrop } from '@/components/design/FileDrop';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { Progress } from '@/components/design/Progress';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { Importing } from '@/utils/workbench/model';

/** Evidence from files that the user has: `.eml`, many of them, or a zip of them. */
export function ImportFiles(props: {
  importing: Importing;
  onImport: (files: File[]) => void;
  onCancel: () => void;
}) {
  const texts = useTexts(workbenchTexts).evidence.files;
  const { progress, added, duplicates, rejected } = props.importing;
  const results = [
    ...(added > 0 ? [texts.added(added)] : []),
    ...(duplicates > 0 ? [texts.duplicates(duplicates)] : []),
  ];
  return (
    <div class="stack">
      <FileDrop
        label={texts.button}
        hint={texts.hint}
        accept=".eml,.zip,.msg,message/rfc822,application/zip"
        multiple
        onFiles={props.onImport}
      />
      {progress && <Progress label={texts.importing} {...progress} onCancel={props.onCancel} />}
      {results.length > 0 && <Notice look="good" title={results.join(', ')} />}
      {rejected.length > 0 && (
        <Notice look="danger" title={texts.rejected(rejected.length)}>
          <ul class="stack close">
            {rejected.map(({ name, reason }) => (
              <li key={name}>
                <span class="mono">{name}</span>: {texts.reasons[reason]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
