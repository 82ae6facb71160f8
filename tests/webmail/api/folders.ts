import { FOLDER_TYPE, type Folder } from '../mailbox/folders';
import { FLAG } from '../mailbox/message';
import { type ApiContext, apiError, data, type Handler, required } from './reply';

type Node = { id: string; parent: string; title: string; type: number; mail: boolean };

/** `folders?action=…`, always the tree of the webmail (`tree=1`). */
export const folderActions: Record<string, Handler> = {
  root: (call, context) => data(rows([ROOT], call.params, context), Date.now()),
  list: (call, context) => {
    const parent = required(call.params, 'parent');
    const children = nodes(context).filter((node) => node.parent === parent);
    return data(rows(children, call.params, context), Date.now());
  },
  get: (call, context) => {
    const node = nodeAsked(required(call.params, 'id'), context);
    const entries = Object.entries(COLUMNS).map(([, { name, value }]) => [
      name,
      value(node, context),
    ]);
    return data(Object.fromEntries(entries), Date.now());
  },
  path: (call, context) => {
    const path: Node[] = [];
    for (let id = required(call.params, 'id'); id !== '0'; ) {
      const node = nodeAsked(id, context);
      path.push(node);
      id = node.parent;
    }
    return data(rows(path, call.params, context), Date.now());
  },
  allVisible: (call, context) => {
    const mail = nodes(context).filter((node) => node.mail);
    return data({ private: rows(mail, call.params, context) }, Date.now());
  },
};

const ROOT: Node = { id: '1', parent: '0', title: 'IPM_ROOT', type: 0, mail: false };

type Column = { name: string; value: (node: Node, context: ApiContext) => unknown };
const COLUMNS: Record<number, Column> = {
  1: { name: 'id', value: ({ id }) => id },
  20: { name: 'folder_id', value: ({ parent }) => parent },
  300: { name: 'title', value: ({ title }) => title },
  301: { name: 'module', value: ({ mail }) => (mail ? 'mail' : 'system') },
  304: {
    name: 'subfolders',
    value: ({ id }, context) => nodes(context).some((node) => node.parent === id),
  },
  308: { name: 'standard_folder', value: ({ type }) => type !== FOLDER_TYPE.none },
  309: { name: 'total', value: ({ id, mail }, { mailbox }) => (mail ? mailbox.count(id) : 0) },
  310: { name: 'new', value: () => 0 },
  311: {
    name: 'unread',
    value: ({ id, mail }, { mailbox }) =>
      mail ? mailbox.messages(id).filter(({ flags }) => !(flags & FLAG.seen)).length : 0,
  },
  314: { name: 'subscribed', value: () => true },
  315: { name: 'subscr_subflds', value: () => true },
  316: { name: 'standard_folder_type', value: ({ type }) => type },
  318: { name: 'account_id', value: () => 'default0' },
};

function nodes({ mailbox }: ApiContext): Node[] {
  const account = { id: 'default0', parent: '1', title: mailbox.address, type: 0, mail: false };
  return [ROOT, account, ...mailbox.folders.map((folder: Folder) => ({ ...folder, mail: true }))];
}

function nodeAsked(id: string, context: ApiContext): Node {
  const node = nodes(context).find((candidate) => candidate.id === id);
  if (!node) throw apiError('IMAP-1002', id);
  return node;
}

function rows(list: Node[], params: URLSearchParams, context: ApiContext): unknown[][] {
  const columns = (params.get('columns') ?? '1,20,300').split(',').map(Number);
  return list.map((node) => columns.map((column) => COLUMNS[column]?.value(node, context) ?? null));
}
