import { expect, it, vi } from 'vitest';
import type { ExportJob } from '@/utils/dossier/job';
import { MailboxStore } from '@/utils/mailbox/store';
import type { Kind, send } from '@/utils/messages';
import { PopupController } from '@/utils/popup/controller';
import { handlersOf, type Service } from '@/utils/service/handlers';
import { announce } from '@/utils/storage/changes';
import { DatabaseBlocked } from '@/utils/storage/database';
import { JOB } from '../../fixtures/export-job';
import { MAILBOX, mail, mark, openStage } from '../evidence/stage';

/** The popup over a box with one message, whose integrity is being looked at for ever. */
async function popup() {
  const { db, store } = await openStage();
  const mailboxes = new MailboxStore(db);
  await mailboxes.open('mail1.libero.it', MAILBOX);
  await mailboxes.update(MAILBOX, { readAt: '2026-11-20T10:00:00Z' });
  await mark(store, mail(1));
  const start = vi.fn<() => Promise<ExportJob>>();
  const exports = { start, state: async () => (await db.get('exports', MAILBOX)) ?? null };
  const archive = {
    copies: async () => ({ backup: null, any: null, due: true }),
    integrity: () => new Promise(() => {}),
  };
  const handlers = handlersOf({ mailboxes, evidence: store, exports, archive } as never as Service);
  const asked: Kind[] = [];
  const controller = new PopupController({
    send: ((kind: Kind, body: never) => {
      asked.push(kind);
      return handlers[kind](body, {});
    }) as typeof send,
    language: 'it',
    openTab: async () => {},
    copy: async () => {},
    signal: new AbortController().signal,
  });
  controller.start();
  const shown = () => controller.state.get();
  await vi.waitFor(() => expect(shown()).toMatchObject({ mailbox: MAILBOX }), 60_000);
  return { db, shown, asked, store, start, press: controller.onExport };
}

it('says so where the store gives nothing, and goes on once it does', async () => {
  const { shown, store } = await popup();
  vi.spyOn(console, 'error').mockReturnValue();
  const counted = vi.spyOn(store, 'summaries').mockRejectedValue(new DatabaseBlocked());
  await announce('evidence', 'one');
  await vi.waitFor(() => expect(shown()).toMatchObject({ failure: 'blocked' }), 60_000);
  counted.mockRestore();
  await announce('mailbox', 'two');
  await vi.waitFor(
    () => expect(shown()).toMatchObject({ failure: null, counts: { late: 1 } }),
    60_000,
  );
});

it('shows what is kept, and does not wait until every log was followed', async () => {
  const { shown } = await popup();
  const counted = { outage: 'jan2023', counts: { late: 1 } };
  expect(shown()).toMatchObject({ ...counted, copyDue: true, integrity: null });
});

it('counts nothing again of what is kept while a dossier is written, nor at its end', async () => {
  const { db, shown, asked } = await popup();
  asked.length = 0;
  await db.put('exports', { ...JOB, written: 50, total: 100 });
  await announce('progress', 'one');
  await vi.waitFor(() => expect(shown().exporting).toMatchObject({ done: 50 }), 60_000);
  expect(asked).toEqual(['export.state']);
  await db.put('exports', { ...JOB, state: 'failed', failure: 'storage' });
  await announce('export', 'two');
  await vi.waitFor(() => expect(shown().exporting).toMatchObject({ state: 'failed' }), 60_000);
  expect(asked).not.toContain('evidence.counts');
});

it('shows progress at the press, and what was there before where nothing could be started', async () => {
  const { shown, start, press } = await popup();
  vi.spyOn(console, 'error').mockReturnValue();
  let fail = (_: Error) => {};
  start.mockReturnValue(new Promise((_, reject) => (fail = reject)));
  press();
  expect(shown().exporting).toMatchObject({ state: 'running', total: null });
  fail(new Error('no room'));
  await vi.waitFor(() => expect(shown().failure).toBe('unexpected'), 60_000);
  expect(shown().exporting).toEqual({ state: 'idle' });
});
