import { expect, it, vi } from 'vitest';
import { CaseStore } from '@/utils/claim/store';
import type { ExportJob } from '@/utils/dossier/job';
import { DocumentStore } from '@/utils/evidence/documents';
import { MailboxStore } from '@/utils/mailbox/store';
import type { Kind, send } from '@/utils/messages';
import { Analysis } from '@/utils/service/analysis';
import { handlersOf, type Service } from '@/utils/service/handlers';
import { announce } from '@/utils/storage/changes';
import { WorkbenchController } from '@/utils/workbench/controller';
import type { WorkbenchSurroundings } from '@/utils/workbench/surroundings';
import { JOB } from '../../fixtures/export-job';
import { MAILBOX, OUTAGE, openStage } from '../evidence/stage';

const COPIES = { backup: null, any: null, due: false };

async function workbench(job: ExportJob | null = null) {
  const { db, store, surroundings } = await openStage();
  const mailboxes = new MailboxStore(db);
  await mailboxes.open('mail1.libero.it', MAILBOX);
  await mailboxes.update(MAILBOX, { readAt: '2026-11-20T10:00:00Z' });
  const cases = new CaseStore(db);
  const documents = new DocumentStore(db, surroundings);
  const analysis = new Analysis(mailboxes, cases);
  const handlers = handlersOf({
    mailboxes,
    exports: { state: async () => job },
    analysis: { run: async () => null },
    archive: { integrity: async () => ({ report: null, brokenChains: [], lost: false }) },
    now: surroundings.now,
    announce: async () => {},
  } as never as Service);
  const controller = new WorkbenchController({
    cases,
    documents,
    evidence: store,
    backups: { copies: async () => COPIES },
    send: ((kind: Kind, body: never) => handlers[kind](body, {})) as typeof send,
    intervalOf: (mailbox: string, outage: string) => analysis.interval(mailbox, outage),
    announce,
    language: 'it',
    dossierLanguage: 'it',
    uuid: surroundings.uuid,
    now: () => surroundings.now().getTime(),
    signal: new AbortController().signal,
  } as never as WorkbenchSurroundings);
  await controller.start();
  return { controller, cases, documents };
}

it('keeps what is typed while another context changes what is stored', async () => {
  const { controller, cases, documents } = await workbench();
  const list = vi.spyOn(documents, 'list');
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  list.mockImplementationOnce(async () => {
    await held;
    return [];
  });
  await announce('evidence', 'theirs');
  await vi.waitFor(() => expect(list).toHaveBeenCalled(), 60_000);
  const ended = vi.fn();
  controller.state.subscribe(ended, new AbortController().signal);
  controller.actions.onCase({ uses: 'lavoro' });
  goOn();
  await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(2), 60_000);
  expect(controller.state.get().case.uses).toBe('lavoro');
  expect((await cases.get(MAILBOX, OUTAGE)).uses).toBe('lavoro');

  // What another tab tells of the case is shown, where nothing was typed meanwhile.
  await cases.update(MAILBOX, OUTAGE, { uses: 'scuola' });
  await announce('case', 'of another tab');
  await vi.waitFor(() => expect(controller.state.get().case.uses).toBe('scuola'), 60_000);
});

it('shows the outage in the hours that the user tells, as soon as he tells them', async () => {
  const { controller } = await workbench();
  const [from, to] = ['2023-01-23T06:30:00.000Z', '2023-01-26T17:15:00.000Z'];
  expect(controller.state.get().interval.from).not.toBe(from);
  controller.actions.onCase({ lived: [{ channel: 'webmail', from, to }] });
  await vi.waitFor(
    () => expect(controller.state.get().interval).toEqual({ id: OUTAGE, from, to }),
    60_000,
  );
});

it('calls no outage exported for the dossier of another one', async () => {
  const file = { name: 'dossier.zip', bytes: 9, sha256: 'a'.repeat(64) };
  const { controller } = await workbench({ ...JOB, mailbox: MAILBOX, state: 'done', file });
  const shown = () => controller.state.get();
  expect(shown()).toMatchObject({ lastExport: JOB.createdAt, exporting: { state: 'done' } });
  controller.actions.onCase({ outage: 'jun2023' });
  await vi.waitFor(
    () =>
      expect(shown()).toMatchObject({
        case: { outage: 'jun2023' },
        lastExport: null,
        exporting: { state: 'idle' },
      }),
    60_000,
  );
});
