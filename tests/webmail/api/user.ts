import { type ApiContext, data, type Handler } from './reply';

/** The calls about who the user is and how the box is set up. */
export const userActions: Record<string, Handler> = {
  get: (_call, { mailbox }) =>
    data(
      {
        id: 3,
        email1: mailbox.address,
        display_name: 'Maria Rossi',
        timezone: 'Europe/Rome',
        locale: 'it_IT',
      },
      Date.now(),
    ),
};

export const systemActions: Record<string, Handler> = {
  whoami: (call, { mailbox }) =>
    data({
      session: call.params.get('session'),
      user: mailbox.address,
      user_id: 3,
      context_id: 1,
      locale: 'it_IT',
    }),
};

export const accountActions: Record<string, Handler> = {
  all: (call, context) => data([accountRow(call.params, context)], Date.now()),
};

export const jslobActions: Record<string, Handler> = {
  list: (call, { mailbox }) => {
    const { inbox, sent, trash, drafts, spam } = mailbox.ids;
    const ids = Array.isArray(call.body) ? (call.body as string[]) : [];
    return data(
      ids.map((id) => ({
        id,
        tree: id === 'io.ox/mail' ? { defaultFolder: { inbox, sent, trash, drafts, spam } } : {},
        meta: {},
      })),
    );
  },
};

function accountRow(params: URLSearchParams, { mailbox }: ApiContext): unknown[] {
  const { ids, address } = mailbox;
  const columns: Record<string, unknown> = {
    1001: 0,
    1007: 'E-Mail',
    1009: address,
    1010: 'Maria Rossi',
    1026: ids.trash,
    1027: ids.sent,
    1028: ids.drafts,
    1029: ids.spam,
  };
  return (params.get('columns') ?? '1001').split(',').map((column) => columns[column] ?? null);
}
