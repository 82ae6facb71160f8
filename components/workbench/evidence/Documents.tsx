import { IconButton } from '@/components/design/Button';
import { FileDrop } from '@/components/design/FileDrop';
import { useLanguage, useTexts } from '@/components/design/language';
import { formatBytes } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { AttachedDocument, WorkbenchActions } from '@/utils/workbench/model';

/** Receipts, contracts, pictures: kept in their original bytes, known by their hash. */
export function Documents(
  props: { documents: AttachedDocument[] } & Pick<WorkbenchActions, 'onAttach' | 'onDetach'>,
) {
  const texts = useTexts(workbenchTexts).evidence.documents;
  const language = useLanguage();
  const { documents, onAttach, onDetach } = props;
  return (
    <div class="stack">
      <FileDrop label={texts.button} hint={texts.hint} accept="*/*" multiple onFiles={onAttach} />
      {documents.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <ul class="mail-list">
          {documents.map(({ sha256, name, bytes }) => (
            <li key={sha256} class="document-row">
              <span class="cut">{name}</span>
              <span class="small soft number">{formatBytes(bytes, language)}</span>
              <span class="mono soft">{sha256.slice(0, 8)}…</span>
              <IconButton
                icon="trash"
                label={texts.remove(name)}
                onPress={() => onDetach(sha256)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
