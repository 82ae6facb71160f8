// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { dock } from '@/utils/page/dock';
import { createRoot } from '@/utils/page/root';
import { AppSuitePage } from '@/utils/webmail/appsuite/page/page';
import { SELECTORS } from '@/utils/webmail/appsuite/page/selectors';

const FOLDER = 'default0/INBOX';
const CHOSEN = { folder: FOLDER, id: '3' };
const never = new AbortController().signal;
const row = (id: string, more = '') =>
  `<li class="list-item selectable ${more}" data-cid="${FOLDER}.${id}"><i class="thread-size"></i></li>`;

/** What the page's maker took away of each place that we look at. */
const REDESIGNED: Record<keyof typeof SELECTORS, string> = {
  core: 'id',
  list: 'mail-item',
  row: 'selectable',
  selectedRow: 'selected',
  threadSize: 'thread-size',
  openArticle: 'mail-item',
};

function redesign(name: keyof typeof SELECTORS): void {
  for (const element of document.querySelectorAll(SELECTORS[name])) {
    if (REDESIGNED[name] === 'id') element.removeAttribute('id');
    element.classList.remove(REDESIGNED[name]);
  }
}

/** What of the page can still be used. */
function seen() {
  const page = new AppSuitePage(document);
  const badgeOf = () => ({ kind: 'late', text: 'In ritardo' }) as const;
  dock(createRoot(document), never);
  page.decorate(() => ({ badgeOf, receivedOf: () => null, divider: null }), never);
  return {
    list: page.hasList(),
    open: page.openMessage(),
    opens: page.open(CHOSEN),
    marks: document.querySelectorAll('.postapersa-badge').length,
  };
}

const WHOLE = { list: true, open: CHOSEN, opens: true, marks: 4 };
const LEFT: Record<keyof typeof SELECTORS, ReturnType<typeof seen>> = {
  core: WHOLE,
  list: { ...WHOLE, list: false, opens: false, marks: 0 },
  row: { ...WHOLE, list: false, marks: 0 },
  selectedRow: WHOLE,
  threadSize: WHOLE,
  openArticle: WHOLE,
};

beforeEach(() => {
  document.body.innerHTML = `<div id="io-ox-core"><div class="io-ox-mail-window">
    <ul class="list-view mail-item">${row('1')}${row('2')}${row('3', 'selected')}${row('4')}</ul>
    <div class="mail-detail-pane"><article class="mail-item expanded" data-cid="${FOLDER}.3"></article></div>
  </div></div>`;
});

describe('a page of which', () => {
  it('nothing changed is used in full', () => {
    expect(seen()).toEqual(WHOLE);
  });

  it.each(Object.entries(LEFT))('%s alone is not found loses no more than that', (name, left) => {
    redesign(name as keyof typeof SELECTORS);
    expect(seen()).toEqual(left);
  });

  it('nothing is found is left alone', () => {
    for (const name of Object.keys(LEFT)) redesign(name as keyof typeof SELECTORS);
    expect(seen()).toEqual({ list: false, open: null, opens: false, marks: 0 });
  });

  it('the list is still empty, or loads, is no changed one', () => {
    for (const element of document.querySelectorAll('li')) element.remove();
    expect(seen().list).toBe(true);
    document.querySelector('ul')?.append(document.createElement('li'));
    expect(seen().list).toBe(true);
  });
});
