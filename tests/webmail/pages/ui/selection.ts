import { toggle } from './dom';
import type { MailList } from './list';

/** Which rows are selected: one by a click, more with Ctrl or Shift. */
export class Selection {
  #cids: string[] = [];

  constructor(
    private readonly list: MailList,
    private readonly changed: (cids: string[]) => void,
  ) {}

  get cids(): string[] {
    return this.#cids;
  }

  set(cids: string[]): void {
    for (const cid of this.#cids) this.#mark(cid, false);
    this.#cids = cids;
    for (const cid of cids) this.#mark(cid, true);
    this.changed(cids);
  }

  click(cid: string, { ctrlKey, metaKey, shiftKey }: MouseEvent): void {
    if (shiftKey && this.#cids[0]) this.set(this.#range(this.#cids[0], cid));
    else if (ctrlKey || metaKey) {
      const others = this.#cids.filter((other) => other !== cid);
      this.set(this.#cids.includes(cid) ? others : [...others, cid]);
    } else this.set([cid]);
  }

  /** The row above (-1) or below (1). */
  step(by: -1 | 1): void {
    const all = this.list.cids;
    const next = all[all.indexOf(this.#cids[0] ?? '') + by];
    if (next) this.set([next]);
  }

  #range(from: string, to: string): string[] {
    const all = this.list.cids;
    const [start = 0, end = 0] = [all.indexOf(from), all.indexOf(to)].sort((a, b) => a - b);
    const range = all.slice(start, end + 1);
    return from === range[0] ? range : range.reverse();
  }

  #mark(cid: string, on: boolean): void {
    const row = this.list.row(cid);
    if (!row) return;
    toggle(row, 'selected', on);
    row.setAttribute('aria-selected', String(on));
  }
}
