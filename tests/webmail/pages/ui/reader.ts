import { isVersion8 } from './config';
import { closedArticle, mailArticle } from './detail';
import { h } from './dom';
import { cidOf, FLAG, getContent, isUnread, type Mail, type MailContent, markAsSeen } from './mail';
import { words } from './words';

/** Opens mails, with the calls that the real page makes for it. */
export class Reader {
  readonly #prefetched = new Map<string, Promise<MailContent[]>>();

  constructor(
    private readonly header: HTMLElement,
    private readonly view: HTMLElement,
    private readonly changed: (mail: Mail) => void,
  ) {}

  /** A prefetched mail costs no call later, if it was read before. */
  prefetch(mail: Mail | undefined, content?: Promise<MailContent[]>): void {
    if (!mail || this.#prefetched.has(cidOf(mail))) return;
    const fetched = content ?? getContent(mail, true);
    fetched.catch(() => this.#prefetched.delete(cidOf(mail)));
    this.#prefetched.set(cidOf(mail), fetched);
  }

  show(mail: Mail): void {
    const [newest = mail, ...older] = mail.thread;
    this.header.replaceChildren(
      isVersion8
        ? ''
        : h(
            'span',
            { class: 'thread-count' },
            mail.thread.length > 1 ? `${mail.thread.length}` : '',
          ),
    );
    const closed = older.map((member) => {
      const article = closedArticle(member, () =>
        article.replaceWith(mailArticle(member, this.#content(member))),
      );
      return article;
    });
    this.view.replaceChildren(
      mailArticle({ ...newest, flags: mail.flags }, this.#open(mail)),
      ...closed,
    );
  }

  /** Several or no mails selected: nothing to read. */
  clear(): void {
    this.header.replaceChildren();
    this.view.replaceChildren(h('div', { class: 'mail-detail-empty' }, words.noSelection));
  }

  /** A second article of the same mail, in a floating window. */
  popOut(mail: Mail): void {
    const close = h(
      'button',
      { type: 'button', class: 'btn btn-link', 'aria-label': words.close },
      '×',
    );
    const floating = h(
      'div',
      { class: 'floating-window io-ox-mail-detail-window', role: 'dialog' },
      h('div', { class: 'floating-header' }, h('h1', {}, mail.subject), close),
      h('div', { class: 'floating-body' }, mailArticle(mail, this.#content(mail))),
    );
    close.addEventListener('click', () => floating.remove());
    document.body.append(floating);
  }

  #content(mail: Mail): Promise<MailContent[]> {
    return this.#prefetched.get(cidOf(mail)) ?? getContent(mail, false);
  }

  async #open(mail: Mail): Promise<MailContent[]> {
    const known = this.#prefetched.get(cidOf(mail));
    if (known && !isUnread(mail)) return known;
    const content = await (known ?? getContent(mail.thread[0] ?? mail, false));
    if (isUnread(mail)) {
      await markAsSeen(mail.thread[0] ?? mail);
      mail.flags |= FLAG.seen;
      this.changed(mail);
    }
    return content;
  }
}
