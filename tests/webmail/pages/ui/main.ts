import { put, startSession } from './api';
import { config } from './config';
import { folderOfHash, hashOf } from './folder-hash';
import { MailList } from './list';
import { listToolbar } from './list-toolbar';
import { cidOf, deleteMails, type MailContent } from './mail';
import { Reader } from './reader';
import { Selection } from './selection';
import { listenForShortcuts } from './shortcuts';
import { buildSkeleton } from './skeleton';
import { exposeToTests } from './test-hook';
import { drawToolbar } from './toolbar';
import { FolderTree, INBOX } from './tree';
import { showWelcome } from './welcome';

const SENT = 10;
const PREFETCHED = 5;
const REFRESH_MS = 300_000;

const skeleton = buildSkeleton(() => {});
const tree = new FolderTree((folder) => void switchFolder(folder));
const list = new MailList(
  {
    folder: folderOfHash(location.hash) ?? INBOX,
    sort: '610',
    order: 'desc',
    conversation: config.conversation,
  },
  (folder) => tree.folders.get(folder)?.type === SENT,
);
const reader = new Reader(skeleton.threadHeader, skeleton.threadView, (mail) =>
  list.redraw(cidOf(mail)),
);
const selection = new Selection(list, (cids) => {
  const mail = cids.length === 1 ? list.mail(cids[0] ?? '') : undefined;
  drawToolbar(skeleton.toolbar, cids.length, {
    delete: deleteSelected,
    refresh: () => void refresh(),
  });
  if (mail) {
    reader.show(mail);
    reader.prefetch(list.mails[list.cids.indexOf(cidOf(mail)) + 1]);
  } else reader.clear();
});

async function switchFolder(folder: string): Promise<void> {
  tree.select(folder);
  selection.set([]);
  if (folderOfHash(location.hash) !== folder) location.hash = hashOf(folder);
  await list.open({ ...list.order, folder });
}

async function sort(by: string): Promise<void> {
  await list.open({ ...list.order, sort: by, order: by === '610' ? 'desc' : 'asc' });
}

async function setConversation(conversation: boolean): Promise<void> {
  selection.set([]);
  await list.open({ ...list.order, conversation });
}

async function refresh(): Promise<void> {
  await list.refresh();
}

function deleteSelected(): void {
  const { cids } = selection;
  const mails = cids.flatMap((cid) => list.mail(cid) ?? []);
  if (mails.length === 0) return;
  selection.set([]);
  list.remove(cids);
  void deleteMails(mails);
}

/** Reads the first mails ahead, in one call that leaves them unread. */
async function prefetchFirst(): Promise<void> {
  const mails = list.mails.slice(0, PREFETCHED);
  const replies = await put(
    'multiple',
    {},
    mails.map(({ folder_id: folder, id }) => ({
      module: 'mail',
      action: 'get',
      folder,
      id,
      unseen: true,
    })),
  );
  mails.forEach((mail, index) => {
    const reply = (replies as { data?: { attachments: MailContent[] } }[])[index];
    if (reply?.data) reader.prefetch(mail, Promise.resolve(reply.data.attachments));
  });
}

async function boot(): Promise<void> {
  list.element.addEventListener('click', (event) => {
    const cid = list.cidAt(event.target);
    if (cid) selection.click(cid, event);
  });
  list.element.addEventListener('dblclick', (event) => {
    const mail = list.mail(list.cidAt(event.target) ?? '');
    if (mail) reader.popOut(mail);
  });
  skeleton.listControl.append(
    listToolbar(
      () => selection.set(list.cids),
      (by) => void sort(by),
    ),
    list.element,
  );
  skeleton.sidepanel.append(tree.element);
  selection.set([]);
  listenForShortcuts({
    delete: deleteSelected,
    step: (by) => selection.step(by),
    selectAll: () => selection.set(list.cids),
  });
  if (config.welcome) showWelcome();

  await startSession();
  await put('multiple', {}, [
    { module: 'jslob', action: 'list', data: ['io.ox/core', 'io.ox/mail'] },
    { module: 'user', action: 'get', timezone: 'utc' },
    { module: 'account', action: 'all', columns: '1001,1007,1009,1026,1027,1028,1029' },
  ]);
  location.hash = hashOf(list.order.folder);
  await list.open(list.order);
  await tree.load();
  tree.select(list.order.folder);
  await list.refresh();
  await prefetchFirst();

  window.addEventListener('hashchange', () => {
    const folder = folderOfHash(location.hash);
    if (folder && folder !== list.order.folder) void switchFolder(folder);
  });
  setInterval(() => void refresh(), REFRESH_MS);
  // The real page fills the browser's buffer of resource timings while it boots.
  performance.setResourceTimingBufferSize(performance.getEntriesByType('resource').length);
}

exposeToTests({ list, selection, switchFolder, sort, setConversation, refresh, ready: boot() });
