import { FailureNotice } from '@/components/design/FailureNotice';
import { FileDrop } from '@/components/design/FileDrop';
import { useTexts } from '@/components/design/language';
import { ByteProgress } from '@/components/design/Progress';
import { workbenchTexts } from '@/utils/i18n/workbench';
import type { VerifyState, WorkbenchActions } from '@/utils/workbench/model';
import { Page } from '../Page';
import { VerificationReport } from './VerificationReport';

/** Judges a dossier from anybody, on this machine. */
export function VerifySection(props: {
  verifying: VerifyState;
  actions: Pick<WorkbenchActions, 'onVerify' | 'onCancelVerify' | 'onCopy'>;
}) {
  const texts = useTexts(workbenchTexts).verify;
  const { verifying, actions } = props;
  return (
    <Page title={texts.title} intro={texts.intro}>
      <FileDrop
        label={texts.choose}
        hint={texts.hint}
        accept=".zip,application/zip"
        onFiles={([file]) => file && actions.onVerify(file)}
      />
      {verifying.state === 'running' && (
        <ByteProgress label={texts.checking} {...verifying} onCancel={actions.onCancelVerify} />
      )}
      {verifying.state === 'failed' && <FailureNotice failure={verifying.failure} />}
      {verifying.state === 'done' && (
        <VerificationReport file={verifying.file} verification={verifying.verification} />
      )}
    </Page>
  );
}
