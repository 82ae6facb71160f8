// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageContext } from '@/components/design/language';
import { lateBy, useMailWords } from '@/components/evidence/mail-words';
import { RemovedNotice } from '@/components/evidence/RemovedNotice';
import type { Evidence, EvidenceKind } from '@/utils/evidence/schema';
import { userTimestamp } from '@/utils/mail/timestamp';
import { evidence } from '../../gallery/mailbox';

afterEach(() => render(null, document.body));

const [item] = evidence as [Evidence];

function sentAt(changed: Evidence): string | null {
  let told: string | null = null;
  const Asking = () => {
    told = useMailWords().sentAt(changed);
    return null;
  };
  render(
    <LanguageContext.Provider value="it">
      <Asking />
    </LanguageContext.Provider>,
    document.body,
  );
  return told;
}

describe('what strangers wrote', () => {
  it('turns no words of ours around, and stays in its line', () => {
    const removed = { ...item, subject: 'fattura\u202efdp.exe\r\nBcc: a@b' };
    render(<RemovedNotice removed={removed} onRestore={() => {}} />, document.body);
    expect(document.body.textContent).toContain(
      '«fattura\ufffdfdp.exe Bcc: a@b» non è più tra le prove.',
    );
  });
});

describe('a subject without end', () => {
  it('is cut where nobody reads on', () => {
    const removed = { ...item, subject: 'lungo'.repeat(20_000) };
    render(<RemovedNotice removed={removed} onRestore={() => {}} />, document.body);
    expect(document.body.textContent?.length).toBeLessThan(400);
    expect(document.body.textContent).toContain('lungo…» non è più');
  });
});

describe('when an email was sent', () => {
  it('has no hour where the user told only the day', () => {
    expect(sentAt({ ...item, sent: userTimestamp('2023-01-24T11:00:00.000Z') })).toBe(
      '24 gennaio 2023',
    );
    expect(sentAt({ ...item, sent: userTimestamp('2023-01-24T08:05:00.000Z') })).toBe(
      '24 gen 2023, 09:05',
    );
  });
});

describe('how late an email came', () => {
  const late = (kind: EvidenceKind, delayMs: number | null) => lateBy({ ...item, kind, delayMs });

  it('is said of what came late, and not of the seconds that any email takes', () => {
    expect(late('late', 86_400_000)).toBe(86_400_000);
    expect(late('access', 86_400_000)).toBe(86_400_000);
    expect(late('late', 1000)).toBeNull();
    expect(late('late', null)).toBeNull();
  });

  it.each(['bounced', 'never', 'unsent', 'archive'] as const)('is not said of %s', (kind) => {
    expect(late(kind, 86_400_000)).toBeNull();
  });
});
