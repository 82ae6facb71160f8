import { config, isVersion8 } from './config';
import { h, named, setData, toggle } from './dom';
import { cidOf, isUnread, type Mail, type MailContent, personName } from './mail';
import { fullDateText } from './row-date';
import { words } from './words';

/** One mail in full. The article stays, what is in it is drawn again: in 8 once more after loading. */
export function mailArticle(mail: Mail, content: Promise<MailContent[]>): HTMLElement {
  const article = h('article', {
    class: 'list-item mail-item mail-detail f6-target focusable expanded',
    tabindex: '-1',
    // Stays "false" with the mail fully shown, as in the real page.
    data: { cid: cidOf({ ...mail, thread: [] }), loaded: 'false' },
  });
  toggle(article, 'unread', isUnread(mail));
  draw(article, mail, null);
  content
    .then((parts) => {
      draw(article, mail, parts);
      if (isVersion8) setTimeout(() => draw(article, mail, parts), 20);
    })
    .catch((error: unknown) => {
      article.append(h('section', { class: 'error' }, String(error)));
    });
  return article;
}

/** Closed member of a conversation. */
export function closedArticle(mail: Mail, open: () => void): HTMLElement {
  const article = h('article', {
    class: `list-item mail-item mail-detail f6-target focusable${isVersion8 ? ' placeholder' : ''}`,
    data: { cid: cidOf({ ...mail, thread: [] }), loaded: 'false' },
    on: { click: open },
  });
  article.append(header(mail, false));
  return article;
}

function draw(article: HTMLElement, mail: Mail, parts: MailContent[] | null): void {
  const files = parts?.filter(({ disp }) => disp === 'attachment') ?? [];
  article.replaceChildren(
    header(mail, true),
    h('section', { class: 'notifications' }),
    h('section', { class: 'warnings' }),
    h('section', { class: 'attachments' }, ...files.map(attachment)),
    h('section', { class: 'body user-select-text' }, parts ? bodyFrame(parts[0]) : null),
  );
  setData(article, 'loaded', 'false');
}

function header(mail: Mail, expanded: boolean): HTMLElement {
  const sender = mail.from[0] ?? [null, ''];
  const subject = isVersion8
    ? h('div', { class: 'subject-recipients' }, h('h1', { class: 'subject' }, mail.subject))
    : h('h1', { class: 'subject' }, mail.subject);
  return h(
    'header',
    { class: 'detail-view-header' },
    h('button', {
      type: 'button',
      class: 'toggle-mail-body-btn',
      'aria-expanded': String(expanded),
      'aria-label': mail.subject,
    }),
    isVersion8 ? null : subject,
    h(
      'div',
      { class: 'detail-view-row row-1' },
      h('div', { class: 'contact-picture', 'aria-hidden': 'true' }, personName(sender).slice(0, 1)),
      h(
        'div',
        { class: 'from' },
        h(
          'a',
          {
            href: '#',
            data: { 'detail-popup': 'halo' },
            on: { click: (event) => event.preventDefault() },
          },
          h('span', { class: 'person-from' }, personName(sender)),
        ),
        ' ',
        h('span', { class: 'address' }, `<${sender[1]}>`),
      ),
      mail.received_date === null
        ? null
        : h('time', { class: 'date' }, fullDateText(mail.received_date)),
    ),
    isVersion8 ? h('div', { class: 'detail-view-row row-2' }, subject) : null,
    h(
      'div',
      { class: `detail-view-row row-${isVersion8 ? 3 : 2}` },
      h(
        'div',
        { class: 'recipients' },
        `${words.to}: `,
        ...mail.to.map((person) => h('a', { class: 'person-link' }, personName(person))),
      ),
    ),
  );
}

function attachment({ filename = '' }: MailContent): HTMLElement {
  return h(
    'span',
    { class: 'attachment' },
    h('i', { class: 'has-attachments', 'aria-hidden': 'true' }),
    ` ${filename}`,
  );
}

/** The text of the mail, in a frame of its own (about:blank, same origin). */
function bodyFrame(part: MailContent | undefined): HTMLIFrameElement {
  const frame = h('iframe', { class: 'mail-detail-frame', src: '', title: words.noSelection });
  const fill = () => {
    const inner = frame.contentDocument;
    if (!inner || inner.body.childNodes.length > 0) return;
    const link = inner.createElement('link');
    link.rel = 'stylesheet';
    link.href = `${config.base}/webmail.css`;
    inner.head.append(link);
    inner.body.className = named('mail-detail-content');
    inner.body.append(...contentNodes(part, inner));
    const fitHeight = () => {
      frame.style.height = `${inner.body.offsetHeight + 24}px`;
    };
    link.addEventListener('load', fitHeight);
    fitHeight();
  };
  // Firefox may replace the document that is there at first.
  frame.addEventListener('load', fill);
  queueMicrotask(fill);
  return frame;
}

function contentNodes(part: MailContent | undefined, inner: Document): Node[] {
  if (part?.content_type !== 'text/html') {
    const text = inner.createElement('div');
    text.className = named('plain-text');
    text.textContent = part?.content ?? '';
    return [text];
  }
  const parsed = new DOMParser().parseFromString(part.content, 'text/html');
  for (const element of parsed.querySelectorAll(
    'script, style, link, iframe, object, meta, base',
  )) {
    element.remove();
  }
  return [...parsed.body.childNodes].map((node) => inner.importNode(node, true));
}
