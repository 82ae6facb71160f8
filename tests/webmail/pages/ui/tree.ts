import { get } from './api';
import { config } from './config';
import { h, setData, toggle } from './dom';
import { words } from './words';

export type Folder = {
  id: string;
  title: string;
  total: number;
  unread: number;
  subfolders: boolean;
  type: number;
};

const COLUMNS = ['1', '20', '300', '301', '304', '308', '309', '311', '316', '318'];
export const INBOX = 'default0/INBOX';

/** The folder tree. Subfolders are fetched when their parent is opened; the inbox stands in it twice. */
export class FolderTree {
  readonly element = h('div', { class: 'folder-tree' });
  readonly folders = new Map<string, Folder>();
  readonly #items = new Map<string, Set<HTMLLIElement>>();
  #selected = INBOX;

  constructor(private readonly choose: (folder: string) => void) {}

  async load(): Promise<void> {
    const inbox = folderOf(
      (await get('folders', { action: 'get', id: INBOX, tree: 1 })) as Record<string, unknown>,
    );
    await get('folders', { action: 'path', id: INBOX, tree: 1, columns: COLUMNS });
    const beside = (await this.#list('default0')).filter(({ id }) => id !== INBOX);
    const favorites = this.#item({ ...inbox, subfolders: false });
    const section = h(
      'li',
      { class: 'folder virtual section open', role: 'treeitem', data: { id: 'virtual/favorites' } },
      h('div', { class: 'folder-node' }, h('div', { class: 'folder-label' }, words.favorites)),
      h('ul', { class: 'subfolders', role: 'group' }, favorites),
    );
    const own = this.#item(inbox);
    this.element.replaceChildren(
      h(
        'ul',
        { class: 'tree-container f6-target', role: 'tree' },
        section,
        own,
        ...beside.map((folder) => this.#item(folder)),
        config.ads ? h('li', { class: 'mpu-left-bk', role: 'presentation' }, words.ad) : null,
      ),
    );
    this.select(this.#selected);
    await this.#open(own, INBOX);
  }

  select(folder: string): void {
    this.#selected = folder;
    for (const [id, items] of this.#items) {
      for (const item of items) {
        toggle(item, 'selected', id === folder);
        item.setAttribute('aria-selected', String(id === folder));
      }
    }
  }

  async #list(parent: string): Promise<Folder[]> {
    const params = { parent, tree: 1, all: 1, altNames: true, timezone: 'UTC', columns: COLUMNS };
    const rows = (await get('folders', { action: 'list', ...params })) as unknown[][];
    return rows.map(([id, , title, , subfolders, , total, unread, type]) =>
      folderOf({ id, title, subfolders, total, unread, standard_folder_type: type }),
    );
  }

  async #open(item: HTMLLIElement, folder: string): Promise<void> {
    const children = await this.#list(folder);
    toggle(item, 'open', true);
    const list = item.lastElementChild;
    list?.replaceChildren(...children.map((child) => this.#item(child)));
    this.select(this.#selected);
  }

  #item(folder: Folder): HTMLLIElement {
    this.folders.set(folder.id, folder);
    const { id, title, total, unread } = folder;
    const arrow = h(
      'div',
      { class: folder.subfolders ? 'folder-arrow' : 'folder-arrow invisible' },
      folder.subfolders ? '▸' : '',
    );
    const item = h(
      'li',
      {
        class: 'folder selectable',
        role: 'treeitem',
        'aria-selected': 'false',
        data: { id, model: id },
      },
      h(
        'div',
        {
          class: 'folder-node',
          title: `${title} (${words.total}: ${total}, ${words.unread}: ${unread})`,
        },
        arrow,
        h('div', { class: 'folder-label' }, title),
        h('div', { class: 'folder-counter' }, unread > 0 ? String(unread) : ''),
      ),
      h('ul', { class: 'subfolders', role: 'group' }),
    );
    item.firstElementChild?.addEventListener('click', (event) => {
      if (event.target === arrow && folder.subfolders) void this.#open(item, id);
      else this.choose(id);
    });
    setData(item, 'id', id);
    this.#items.set(id, (this.#items.get(id) ?? new Set()).add(item));
    return item;
  }
}

function folderOf(found: Record<string, unknown>): Folder {
  return {
    id: String(found.id),
    title: String(found.title),
    total: Number(found.total),
    unread: Number(found.unread),
    subfolders: found.subfolders === true,
    type: Number(found.standard_folder_type),
  };
}
