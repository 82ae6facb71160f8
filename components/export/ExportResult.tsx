import { CopyButton } from '@/components/design/CopyButton';
import { useLanguage, useTexts } from '@/components/design/language';
import { Notice } from '@/components/design/Notice';
import type { ExportState } from '@/utils/dossier/export-state';
import { commonTexts } from '@/utils/i18n/common';
import { formatBytes } from '@/utils/i18n/format';

/** The finished dossier: its name, size and SHA-256, once the browser has the whole file. */
export function ExportResult(props: {
  result: Extract<ExportState, { state: 'done' }>;
  onCopy: (text: string) => void;
}) {
  const common = useTexts(commonTexts);
  const texts = common.exportDone;
  const language = useLanguage();
  const { file, bytes, sha256, exceptions } = props.result;
  return (
    <Notice look="good" title={texts.title}>
      <dl class="export-facts">
        <dt>{texts.file}</dt>
        <dd class="mono">{file}</dd>
        <dt>{texts.size}</dt>
        <dd class="number">{formatBytes(bytes, language)}</dd>
        <dt>{texts.sha256}</dt>
        <dd class="row">
          <span class="mono">{sha256}</span>
          <CopyButton size="small" text={sha256} onCopy={props.onCopy} />
        </dd>
      </dl>
      <p class="small">{texts.sha256Hint}</p>
      {exceptions > 0 && <p class="notice-title">{texts.exceptions(exceptions)}</p>}
      <p>{texts.next}</p>
    </Notice>
  );
}
