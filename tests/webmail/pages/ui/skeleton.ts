import { config, isVersion8 } from './config';
import { h, toggle } from './dom';
import { words } from './words';

export type Skeleton = {
  leftside: HTMLElement;
  listControl: HTMLElement;
  threadHeader: HTMLElement;
  threadView: HTMLElement;
  sidepanel: HTMLElement;
  toolbar: HTMLElement;
  content: HTMLElement;
};

/** The fixed parts of the page, around list, tree and mail. */
export function buildSkeleton(compose: () => void): Skeleton {
  const listControl = h('div', { class: 'list-view-control toolbar-top-visible' });
  const leftside = h('div', { class: 'leftside' }, listControl);
  const threadHeader = h('div', { class: 'thread-view-header' });
  const threadView = h('div', { class: 'thread-view list-view' });
  const rightside = h(
    'div',
    { class: 'rightside mail-detail-pane' },
    h(
      'div',
      { class: 'thread-view-control' },
      h('div', { class: 'thread-view-list scrollable abs' }, threadHeader, threadView),
    ),
  );
  const toolbar = h('div', { class: 'classic-toolbar-container' });
  const previewClass = config.layout === 'right' ? 'preview-right preview-visible' : 'preview-none';
  const content = h('div', { class: `window-content vsplit ${previewClass}` }, leftside, rightside);
  const primary = h(
    'div',
    { class: 'primary-action' },
    h(
      'button',
      { type: 'button', class: 'btn btn-primary', on: { click: compose } },
      words.compose,
    ),
  );
  const sidepanel = h('div', { class: 'window-sidepanel' }, primary);
  const mailWindow = h(
    'div',
    {
      class: 'window-container io-ox-mail-window',
      id: 'window-1',
      data: { 'app-name': 'io.ox/mail', 'window-nr': '1' },
    },
    h(
      'div',
      { class: 'window-container-center' },
      sidepanel,
      h('div', { class: 'window-body' }, toolbar, content),
    ),
  );
  const core = h(
    'div',
    { class: 'abs unselectable', id: 'io-ox-core' },
    appControl(),
    h(
      'div',
      { id: 'io-ox-screens' },
      h(
        'div',
        { id: 'io-ox-windowmanager' },
        h('div', { id: 'io-ox-windowmanager-pane' }, mailWindow),
      ),
    ),
  );
  toggle(core, 'show-ad', config.ads);
  toggle(document.body, `theme-${config.theme}`, true);
  toggle(document.body, `version-${isVersion8 ? '8' : '7'}`, true);
  document.body.append(core, ...(config.ads ? [adRail()] : []));
  return { leftside, listControl, threadHeader, threadView, sidepanel, toolbar, content };
}

function appControl(): HTMLElement {
  return h(
    'div',
    { id: 'io-ox-appcontrol', role: 'banner' },
    h('div', { id: 'io-ox-top-logo' }, 'posta', h('small', {}, 'webmail emulata')),
    h('input', {
      type: 'search',
      class: 'search-field',
      placeholder: words.search,
      'aria-label': words.search,
    }),
    h('div', { class: 'contact-picture', 'aria-hidden': 'true' }, 'M'),
  );
}

/** The advertisements on the right, which every panel has to live beside. */
function adRail(): HTMLElement {
  const ad = () => h('div', { class: 'ad-box' }, words.ad);
  return h('div', { id: 'iol-services' }, ad(), ad());
}
