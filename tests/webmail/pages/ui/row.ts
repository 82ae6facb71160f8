import { config, isVersion8 } from './config';
import { h, setData, toggle } from './dom';
import { FLAG, isUnread, type Mail, personName } from './mail';
import { dateText, dateTimeAttribute } from './row-date';
import { words } from './words';

/** An empty row of the list: a check mark, the content, the buttons of a swipe. */
export function newRow(cid: string): HTMLLIElement {
  const row = h(
    'li',
    {
      class: `list-item selectable${config.layout === 'list' ? ' small' : ''}`,
      role: 'option',
      tabindex: '-1',
      'aria-selected': 'false',
      data: { cid },
    },
    h(
      'div',
      { class: 'list-item-checkmark' },
      isVersion8 ? null : h('i', { class: 'fa fa-checkmark', 'aria-hidden': 'true' }),
    ),
    h('div', { class: 'list-item-content' }),
    h('div', { class: isVersion8 ? 'list-item-swipe-content' : 'list-item-swipe-conent' }),
  );
  return row;
}

/** Draws a row as App Suite does at every change of its mail: it empties the second child, whatever that is. */
export function drawRow(row: HTMLLIElement, mail: Mail, index: number, sentFolder: boolean): void {
  setData(row, 'index', String(index));
  toggle(row, 'unread', isUnread(mail));
  toggle(row, 'flagged', (mail.flags & FLAG.flagged) !== 0);
  const people = (sentFolder ? mail.to : mail.from).map(personName).join(', ');
  const date = mail.date === null ? '' : dateText(mail.date);
  const state = isUnread(mail) ? `${words.unread}, ` : '';
  row.setAttribute('aria-label', `${state}${people}, ${mail.subject}, ${date}.`);
  const content = row.children[1];
  content?.replaceChildren();
  content?.append(...(config.layout === 'list' ? columns(mail, people) : rows(mail, people)));
}

function rows(mail: Mail, people: string): HTMLElement[] {
  const flex = isVersion8 ? ' flex-row' : '';
  return [
    h('div', { class: `list-item-row${flex}` }, from(mail, people), date(mail)),
    h('div', { class: `list-item-row${flex}` }, subject(mail), flags(mail), ...marks(mail)),
  ];
}

function columns(mail: Mail, people: string): HTMLElement[] {
  const column = (n: number, ...children: (Node | null)[]) =>
    h('div', { class: `list-item-column column-${n}` }, ...children);
  return [
    column(1, flags(mail)),
    column(2, from(mail, people)),
    column(3, subject(mail)),
    column(4, ...marks(mail)),
    column(5, date(mail)),
  ];
}

function from(mail: Mail, people: string): HTMLElement {
  if (!isVersion8) return h('div', { class: 'from' }, h('span', { class: 'person' }, people));
  const title = mail.from[0]?.[1] ?? '';
  return h('div', { class: 'from flex-grow', title }, h('span', { class: 'person' }, people));
}

function subject(mail: Mail): HTMLElement {
  const title = isVersion8 ? { title: mail.subject } : {};
  return h(
    'div',
    { class: isVersion8 ? 'subject flex-grow' : 'subject' },
    h('span', { class: 'drag-title', ...title }, mail.subject),
  );
}

function date(mail: Mail): HTMLElement | null {
  if (mail.date === null) return null;
  const attributes = { datetime: dateTimeAttribute(mail.date) };
  return h(
    'time',
    { class: isVersion8 ? 'date gray' : 'date', ...attributes },
    dateText(mail.date),
  );
}

function flags(mail: Mail): HTMLElement {
  const icon = (name: string, glyph: string) =>
    isVersion8
      ? h('span', { class: name, 'aria-hidden': 'true' }, glyph)
      : h('i', { class: `${name} fa`, 'aria-hidden': 'true' }, glyph);
  return h(
    'div',
    { class: 'flags' },
    mail.flags & FLAG.answered ? icon('icon-answered', '↩') : null,
    mail.flags & FLAG.forwarded ? icon('icon-forwarded', '↪') : null,
    mail.flags & FLAG.flagged ? icon('flag-icon', '★') : null,
    isUnread(mail) ? icon(isVersion8 ? 'seen-unseen-indicator' : 'icon-unread', '●') : null,
  );
}

function marks(mail: Mail): (HTMLElement | null)[] {
  const size = mail.thread.length;
  return [
    mail.attachment
      ? h('i', {
          class: isVersion8 ? 'has-attachments' : 'fa fa-paperclip has-attachments',
          'aria-hidden': 'true',
        })
      : null,
    size > 1
      ? h('div', { class: 'thread-size' }, h('span', { class: 'number' }, String(size)))
      : null,
  ];
}
