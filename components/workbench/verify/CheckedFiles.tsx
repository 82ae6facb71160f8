import { Disclosure } from '@/components/design/Disclosure';
import { useLanguage, useTexts } from '@/components/design/language';
import type { CheckedFile } from '@/utils/dossier/verify/verification';
import { formatBytes } from '@/utils/i18n/format';
import { verificationTexts } from '@/utils/i18n/verification';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { displayText } from '@/utils/mail/display-text';
import { Card } from '../Page';

/** Most rows that a browser draws without lag; what is wrong always comes first. */
const MOST = 2000;

/** The files that do not fit first, then all of them behind a fold. */
export function CheckedFiles({ files }: { files: readonly CheckedFile[] }) {
  const texts = useTexts(workbenchTexts).verify;
  const wrong = files.filter(({ state }) => state !== 'intact' && state !== 'unsealed');
  const right = files.filter(({ state }) => state === 'intact' || state === 'unsealed');
  return (
    <Card title={texts.files(files.length)}>
      {wrong.length > 0 && (
        <>
          <p class="field-error">{texts.wrongFiles(wrong.length)}</p>
          <FileTable files={wrong.slice(0, MOST)} />
        </>
      )}
      <Disclosure title={texts.allFiles}>
        <FileTable files={[...wrong, ...right].slice(0, MOST)} />
      </Disclosure>
    </Card>
  );
}

function FileTable({ files }: { files: readonly CheckedFile[] }) {
  const texts = useTexts(workbenchTexts).verify;
  const { states } = useTexts(verificationTexts);
  const language = useLanguage();
  return (
    <table class="table">
      <thead>
        <tr>
          <th scope="col">{texts.columns.path}</th>
          <th scope="col" class="amount">
            {texts.columns.size}
          </th>
          <th scope="col">{texts.columns.state}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, bytes, state }) => (
          <tr key={path}>
            <th scope="row" class="mono">
              {displayText(path)}
            </th>
            <td class="amount">{bytes === null ? '' : formatBytes(bytes, language)}</td>
            <td>{states[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
