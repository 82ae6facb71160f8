import { config, isVersion8 } from './config';
import { h, toggle } from './dom';
import { cidOf, listMails, type Mail, type Order } from './mail';
import { drawRow, newRow } from './row';
import { words } from './words';

const NEXT_PAGE = 200;

type Shown = { row: HTMLLIElement; mail: Mail };

/** The list of a folder: all rows that were ever loaded stay, pages come while scrolling. */
export class MailList {
  readonly element = h('ul', {
    class: 'list-view mail-item visible-selection scrollpane f6-target',
    role: 'listbox',
    tabindex: '0',
    'aria-multiselectable': 'true',
    data: { ref: 'io.ox/mail/listview' },
  });
  order: Order;
  #shown = new Map<string, Shown>();
  readonly #cidOfRow = new WeakMap<Element, string>();
  readonly #cache = new Map<string, Mail[]>();
  #loading = false;
  #complete = false;

  constructor(
    order: Order,
    private readonly isSent: (folder: string) => boolean,
  ) {
    this.order = order;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    this.element.addEventListener('scroll', () => {
      clearTimeout(waiting);
      waiting = setTimeout(() => this.#nearEnd() && void this.loadMore(), isVersion8 ? 20 : 50);
    });
  }

  /** Mails in the order of the rows. */
  get mails(): Mail[] {
    return [...this.#shown.values()].map(({ mail }) => mail);
  }

  get cids(): string[] {
    return [...this.#shown.keys()];
  }

  mail(cid: string): Mail | undefined {
    return this.#shown.get(cid)?.mail;
  }

  row(cid: string): HTMLLIElement | undefined {
    return this.#shown.get(cid)?.row;
  }

  /** The cid of the row in which an event happened. */
  cidAt(target: EventTarget | null): string | null {
    const row = target instanceof Element ? target.closest('li') : null;
    return (row && this.#cidOfRow.get(row)) ?? null;
  }

  /** Shows a folder or an order anew; 8 takes what it has seen before from its cache, without a call. */
  async open(order: Order): Promise<void> {
    this.order = order;
    this.#clear();
    const cached = isVersion8 ? this.#cache.get(JSON.stringify(order)) : undefined;
    if (cached) this.#set(cached);
    else await this.#load(0, config.rows);
  }

  async loadMore(): Promise<void> {
    const count = this.#shown.size;
    if (!this.#complete && count > 0) await this.#load(count - 1, count + NEXT_PAGE);
  }

  /** Reads again as many rows as are shown: new ones come in, gone ones leave, changed ones are drawn. */
  async refresh(): Promise<void> {
    const count = Math.max(this.#shown.size, config.rows);
    this.#set(await listMails(this.order, 0, count));
  }

  /** Draws a row again, as after any change of its mail. */
  redraw(cid: string): void {
    const shown = this.#shown.get(cid);
    if (!shown) return;
    const index = [...this.#shown.keys()].indexOf(cid);
    drawRow(shown.row, shown.mail, index, this.isSent(this.order.folder));
  }

  redrawFirst(count: number): void {
    const sent = this.isSent(this.order.folder);
    [...this.#shown.values()].slice(0, count).forEach(({ row, mail }, index) => {
      drawRow(row, mail, index, sent);
    });
  }

  remove(cids: string[]): void {
    this.#set(this.mails.filter((mail) => !cids.includes(cidOf(mail))));
  }

  #clear(): void {
    if (isVersion8) for (const { row } of this.#shown.values()) row.remove();
    else this.element.replaceChildren();
    this.#shown = new Map();
    this.#complete = false;
    toggle(this.element, 'complete', false);
    if (!isVersion8 && config.ads) {
      this.element.append(h('li', { class: 'mpu-left-bk', role: 'presentation' }, words.ad));
    }
  }

  async #load(start: number, end: number): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    const { order } = this;
    const busy = h('li', { class: 'busy-indicator', role: 'presentation' });
    this.element.append(busy);
    try {
      const page = await listMails(order, start, end);
      if (order !== this.order) return;
      this.#complete = page.length < end - start;
      this.#set([...this.mails.slice(0, start), ...page]);
      if (start === 0) this.#cache.set(JSON.stringify(order), page);
    } catch (error) {
      console.error(error);
      this.element.append(h('li', { class: 'notification', role: 'presentation' }, words.failed));
    } finally {
      busy.remove();
      this.#loading = false;
    }
    toggle(this.element, 'complete', this.#complete);
  }

  /** Makes the rows those of `mails`: rows are kept, moved by insertBefore, made or removed. */
  #set(mails: Mail[]): void {
    const before = this.#shown;
    const sent = this.isSent(this.order.folder);
    this.#shown = new Map();
    let place = [...before.values()][0]?.row ?? null;
    mails.forEach((mail, index) => {
      const cid = cidOf(mail);
      const known = before.get(cid);
      const row = known?.row ?? newRow(cid);
      before.delete(cid);
      this.#cidOfRow.set(row, cid);
      if (!known || JSON.stringify(known.mail) !== JSON.stringify(mail))
        drawRow(row, mail, index, sent);
      if (row === place) place = nextRow(row);
      else this.element.insertBefore(row, place);
      this.#shown.set(cid, { row, mail });
    });
    for (const { row } of before.values()) row.remove();
  }

  /** 8 loads ahead of the end, 7.10 at it. */
  #nearEnd(): boolean {
    const { scrollTop, clientHeight, scrollHeight } = this.element;
    const bottom = scrollTop + clientHeight;
    return isVersion8 ? bottom > scrollHeight * 0.8 : bottom > scrollHeight - 4;
  }
}

function nextRow(row: Element): HTMLLIElement | null {
  return row.nextElementSibling as HTMLLIElement | null;
}
