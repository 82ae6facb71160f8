import { useState } from 'preact/hooks';
import { Button } from '@/components/design/Button';
import { Select } from '@/components/design/Field';
import { FileDrop } from '@/components/design/FileDrop';
import { useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import { Progress } from '@/components/design/Progress';
import { EVIDENCE_KINDS, type EvidenceKind } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { displayText } from '@/utils/mail/display-text';
import type { Importing } from '@/utils/workbench/model';

/** What never arrived is in no file: that is told. */
const FROM_FILES = EVIDENCE_KINDS.filter((kind) => kind !== 'never');

/** Evidence from files that the user has: `.eml`, many of them, or a zip of them. */
export function ImportFiles(props: {
  importing: Importing;
  onImport: (files: File[], kind: EvidenceKind) => void;
  onCancel: () => void;
  onTakeOffered: () => void;
}) {
  const texts = useTexts(workbenchTexts).evidence.files;
  const { filesKind, filesKindHint, offered, takeOffered } = useTexts(evidenceTexts);
  const { kinds } = useTexts(commonTexts);
  const [kind, setKind] = useState<EvidenceKind>('archive');
  const { progress, added, duplicates, attached, rejected } = props.importing;
  const results = [
    ...(added > 0 ? [texts.added(added)] : []),
    ...(duplicates > 0 ? [texts.duplicates(duplicates)] : []),
  ];
  return (
    <div class="stack">
      <Select<EvidenceKind>
        label={filesKind}
        hint={filesKindHint}
        value={kind}
        options={FROM_FILES.map((value) => ({ value, label: kinds[value] }))}
        onChange={setKind}
      />
      <FileDrop
        label={texts.button}
        hint={texts.hint}
        accept=".eml,.zip,.msg,message/rfc822,application/zip"
        multiple
        onFiles={(files) => props.onImport(files, kind)}
      />
      {progress && <Progress label={texts.importing} {...progress} onCancel={props.onCancel} />}
      {results.length > 0 && <Notice look="good" title={results.join(', ')} />}
      {attached.length > 0 && (
        <Notice look="info" title={offered(attached.length)}>
          <div class="row">
            <Button size="small" icon="plus" onPress={props.onTakeOffered}>
              {takeOffered(attached.length)}
            </Button>
          </div>
        </Notice>
      )}
      {rejected.length > 0 && (
        <Notice look="danger" title={texts.rejected(rejected.length)}>
          <ul class="stack close">
            {rejected.map(({ name, reason }) => (
              <li key={name}>
                <span class="mono">{displayText(name)}</span>: {texts.reasons[reason]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
