import type { CaseStore } from '@/utils/claim/store';
import { countsOf } from '@/utils/evidence/counts';
import { evidenceDetail } from '@/utils/evidence/detail';
import type { DocumentStore } from '@/utils/evidence/documents';
import { importAttached } from '@/utils/evidence/import';
import type { EvidenceStore } from '@/utils/evidence/store';
import type { MailboxStore } from '@/utils/mailbox/store';
import type { Handlers } from '@/utils/messages';
import type { Topic } from '@/utils/storage/changes';
import type { Analysis } from './analysis';
import type { Archive } from './archive';
import type { Exports } from './exports';
import type { Tabs } from './tabs';

export type Service = {
  mailboxes: MailboxStore;
  evidence: EvidenceStore;
  documents: DocumentStore;
  cases: CaseStore;
  analysis: Analysis;
  exports: Exports;
  archive: Archive;
  tabs: Tabs;
  now(): Date;
  announce(topic: Topic): Promise<void>;
};

/** What the background does for each message. */
export function handlersOf(service: Service): Handlers {
  const { mailboxes, evidence, documents, cases, analysis, exports, archive, tabs } = service;

  /** Does the work, then tells every context that something changed. */
  const changing =
    <B, R>(topic: Topic, work: (body: B) => Promise<R>) =>
    async (body: B): Promise<R> => {
      const result = await work(body);
      await service.announce(topic);
      return result;
    };

  return {
    'panel.load': (_, sender) => tabs.loadPanel(sender),
    'workbench.open': ({ section }) => tabs.openWorkbench(section),

    'mailbox.open': ({ host, address }) => mailboxes.open(host, address),
    'mailbox.all': () => mailboxes.all(),
    'mailbox.update': changing('mailbox', async ({ mailbox, change }) => {
      await mailboxes.update(mailbox, change);
      return null;
    }),

    'reading.folder': ({ mailbox, folder }) => mailboxes.folder(mailbox, folder),
    'reading.ids': ({ mailbox, folder }) => mailboxes.ids(mailbox, folder),
    'reading.append': async ({ mailbox, folder, page, listing, malformed }) => {
      await mailboxes.append(mailbox, folder, page, listing, malformed);
      return null;
    },
    'reading.remove': async ({ mailbox, folder, ids }) => {
      await mailboxes.remove(mailbox, folder, ids);
      return null;
    },
    'reading.reset': async ({ mailbox, folder }) => {
      await mailboxes.reset(mailbox, folder);
      return null;
    },
    'reading.complete': async ({ mailbox, folder, state }) => {
      await mailboxes.complete(mailbox, folder, state);
      return null;
    },
    'reading.finish': changing('mailbox', async ({ mailbox, folders }) => {
      await mailboxes.finish(mailbox, folders, service.now().toISOString());
      return null;
    }),

    'gap.analyse': ({ mailbox, outage }) => analysis.run(mailbox, outage, service.now().getTime()),

    'evidence.list': ({ mailbox }) => evidence.list(mailbox),
    'evidence.counts': async ({ mailbox, outage }) =>
      countsOf(await evidence.summaries(mailbox, outage)),
    'evidence.part': async ({ transfer, part, bytes }) => {
      await evidence.part(transfer, part, bytes);
      return null;
    },
    'evidence.acquire': changing('evidence', async (acquisition) => {
      const isRepair = await evidence.isAltered(acquisition.sha256);
      const item = await evidence.acquire(acquisition);
      if (isRepair) await service.announce('integrity');
      return item;
    }),
    'evidence.refuse': changing('evidence', async (refusal) => {
      await evidence.refuse(refusal);
      return null;
    }),
    'evidence.declare': changing('evidence', async (declared) => {
      const { id, mailbox, outage, costCents: cents, wouldHaveDone: causalLink } = declared;
      const item = await evidence.declare(declared);
      if (cents !== null) {
        await cases.addCost(mailbox, outage, { id: `cost-${id}`, causalLink, evidence: id, cents });
      }
      return item;
    }),
    'evidence.remove': changing('evidence', async ({ id }) => {
      await evidence.remove(id);
      return null;
    }),
    'evidence.restore': changing('evidence', ({ id }) => evidence.restore(id)),
    'evidence.edit': changing('evidence', ({ id, fields }) => evidence.edit(id, fields)),

    'evidence.detail': async ({ id }) => {
      const item = await evidence.get(id);
      const bytes = item.sha256 === null ? null : await evidence.bytes(item.sha256);
      const outage = await analysis.outage(item.mailbox, item.outage);
      return evidenceDetail(item, bytes, outage, await evidence.custody(item.mailbox));
    },
    'evidence.importAttached': changing('evidence', ({ id, position }) =>
      importAttached(id, position, evidence),
    ),
    'evidence.integrity': () => archive.integrity(),

    'documents.list': ({ mailbox, outage }) => documents.list(mailbox, outage),
    'documents.remove': changing('evidence', async ({ mailbox, outage, sha256 }) => {
      await documents.remove(mailbox, outage, sha256);
      return null;
    }),

    'backup.copies': ({ mailbox }) => archive.copies(mailbox),
    'store.erase': async ({ mailbox }) => {
      await archive.erase(mailbox);
      for (const topic of ['mailbox', 'evidence', 'case', 'export'] as const) {
        await service.announce(topic);
      }
      return null;
    },

    'export.start': changing('export', (request) => exports.start(request)),
    'export.state': ({ mailbox }) => exports.state(mailbox),
    'export.cancel': changing('export', async ({ mailbox }) => {
      await exports.cancel(mailbox);
      return null;
    }),
    'export.progress': changing('progress', async () => null),
    'export.failed': changing('export', async (job) => {
      await exports.fail(job);
      return null;
    }),
    'export.written': changing('export', async ({ job, url }) => {
      await exports.save(job, url);
      return null;
    }),
  };
}
