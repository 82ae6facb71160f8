import { CallLog } from './calls';
import { FaultQueue } from './faults';
import { generateMailbox } from './mailbox/generate';
import type { Mailbox } from './mailbox/mailbox';
import { MalformedRows } from './malformed-rows';
import type { WebmailOptions } from './options';
import { RateLimit } from './rate-limit';
import { Sessions } from './sessions';

export type Domain = 'libero.it' | 'virgilio.it';

/** Everything that one running webmail knows. */
export class Emulation {
  readonly sessions = new Sessions();
  readonly calls = new CallLog();
  readonly faults = new FaultQueue();
  readonly malformedRows = new MalformedRows();
  readonly rateLimit: RateLimit;
  readonly #mailboxes = new Map<Domain, Mailbox>();

  constructor(readonly options: WebmailOptions) {
    this.rateLimit = new RateLimit(options.rateLimit);
  }

  /** The box of a domain, generated when it is first needed. */
  mailbox(domain: Domain): Mailbox {
    const known = this.#mailboxes.get(domain);
    if (known) return known;
    const { profile, seed, user, folderLayout, language, messages } = this.options;
    const address = `${user}@${domain}`;
    const mailbox = generateMailbox({
      profile,
      seed,
      address,
      layout: folderLayout,
      language,
      messages,
    });
    this.#mailboxes.set(domain, mailbox);
    return mailbox;
  }
}

export function domainOf(host: string): Domain {
  return host.endsWith('virgilio.it') ? 'virgilio.it' : 'libero.it';
}
