/**
 * Every place of App Suite's page that we look at, 7.10 and 8 alike (webmail.md sections 1, 2 and 9).
 * A test holds each against the emulated pages of both versions. None of them is needed: where one
 * finds nothing, the panel works on through the HTTP API.
 */
export const SELECTORS = {
  /** Everything but the top-level dialogs; its right edge tells where an ad rail begins. */
  core: '#io-ox-core',
  list: '.io-ox-mail-window ul.list-view.mail-item',
  /** Search suggestions also match `li.list-item`: only rows with a cid are messages. */
  row: 'li.list-item.selectable[data-cid]',
  selectedRow: 'li.list-item.selectable[data-cid].selected',
  /** In a row that stands for a conversation. */
  threadSize: '.thread-size',
  /** An open message; in a conversation there are several, and the open ones are expanded. */
  openArticle:
    '.mail-detail-pane article.mail-item[data-cid].expanded, .io-ox-mail-detail-window article.mail-item[data-cid]',
} as const;
