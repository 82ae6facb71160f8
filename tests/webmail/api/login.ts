import { domainOf, type Emulation } from '../emulation';
import { ApiError, errorJson, type Reply } from './reply';

type Browser = { host: string; secret: string | null };

/**
 * `login?action=…`, answered without the `data` wrapper. `autologin` finds the browser's session by
 * its cookie; `login` stands for the password that the user types into the relogin dialog.
 */
export function answerLogin(action: string, browser: Browser, emulation: Emulation): Reply {
  const { sessions } = emulation;
  if (action === 'login') {
    const session = sessions.logIn(browser.host, browser.secret ?? undefined);
    return {
      kind: 'json',
      json: loginJson(session.id, browser.host, emulation),
      newSession: session,
    };
  }
  const session = sessions.ofSecret(browser.secret, browser.host);
  if (action === 'autologin' && session) {
    return { kind: 'json', json: loginJson(session.id, browser.host, emulation) };
  }
  return { kind: 'json', json: errorJson(new ApiError('LGI-0001', 'Missing credentials.', 4)) };
}

function loginJson(session: string, host: string, emulation: Emulation): Record<string, unknown> {
  const user = emulation.mailbox(domainOf(host)).address;
  return { session, user, user_id: 3, context_id: 1, locale: 'it_IT' };
}
