import { createHash } from 'node:crypto';
import type { Call, Caller } from './calls';
import type { Domain, Emulation } from './emulation';
import type { Fault } from './faults';
import { personal } from './mailbox/cast';
import { loadEmlFolder, messageOf } from './mailbox/eml-folder';
import { stored } from './mailbox/generate';
import { drawMessage } from './mailbox/incoming';
import type { Change, Mailbox } from './mailbox/mailbox';
import type { LostMessage, Message } from './mailbox/message';
import { seededRandom } from './mailbox/random';
import type { Malformation } from './malformed-rows';
import type { Host } from './options';

/** What is true of one message, whatever the API answers. Times are epoch ms. */
export type Truth = {
  folder: string;
  id: string;
  kind: Message['kind'];
  isLate: boolean;
  messageId: string | null;
  subject: string;
  from: string | null;
  sentMs: number | null;
  receivedMs: number | null;
  flags: number;
  bytes: number;
  sha256: string;
};

/** The test's hand on a running webmail. Everything acts on the box of libero.it unless told. */
export class Control {
  constructor(private readonly emulation: Emulation) {}

  // What happened

  calls(by?: Caller): Call[] {
    return by ? this.emulation.calls.by(by) : this.emulation.calls.calls;
  }

  /** Calls of the extension that a read-only guest must not make. */
  violations(): Call[] {
    return this.emulation.calls.violations();
  }

  /** Every change of the mailbox since it was made, and whose it was. */
  changes(domain: Domain = 'libero.it'): Change[] {
    return this.mailbox(domain).changes;
  }

  /** Throws, saying what, if the extension changed anything or tried to. */
  assertUntouched(domain: Domain = 'libero.it'): void {
    const calls = this.violations().map(({ violation }) => violation);
    const changes = this.changes(domain)
      .filter(({ by }) => by === 'extension')
      .map(({ what, folder, id }) => `${what} ${folder}/${id}`);
    const found = [...calls, ...changes];
    if (found.length > 0) throw new Error(`the mailbox was touched: ${found.join('; ')}`);
  }

  // What is true

  mailbox(domain: Domain = 'libero.it'): Mailbox {
    return this.emulation.mailbox(domain);
  }

  /** Of every message, or of those of one folder. Hashing a large box takes its time. */
  truth(folder?: string, domain: Domain = 'libero.it'): Truth[] {
    return this.mailbox(domain).messages(folder).map(truthOf);
  }

  lost(domain: Domain = 'libero.it'): LostMessage[] {
    return this.mailbox(domain).lost;
  }

  /** Flags by `folder/id`. */
  flags(domain: Domain = 'libero.it'): Record<string, number> {
    return Object.fromEntries(
      this.mailbox(domain)
        .messages()
        .map(({ folder, id, flags }) => [`${folder}/${id}`, flags]),
    );
  }

  // The session

  /** Ids of the open sessions, oldest first. */
  sessions(): string[] {
    return this.emulation.sessions.ids();
  }

  expireSession(): void {
    this.emulation.sessions.expire();
  }

  /** Opens a session as the login page does: for calls without a page. */
  logIn(host: Host = 'mail1.libero.it'): { session: string; secret: string } {
    const { id, secret } = this.emulation.sessions.logIn(host);
    return { session: id, secret };
  }

  // Trouble

  addFault(fault: Fault): void {
    this.emulation.faults.add(fault);
  }

  clearFaults(): void {
    this.emulation.faults.clear();
  }

  malform(folder: string, id: string, how: Malformation): void {
    this.emulation.malformedRows.set(folder, id, how);
  }

  // A mailbox that changes

  /** New mail, received at `receivedMs` (epoch ms). */
  deliver(receivedMs: number, domain: Domain = 'libero.it'): Truth {
    const mailbox = this.mailbox(domain);
    const { inbox } = mailbox.ids;
    const random = seededRandom(`deliver/${mailbox.next(inbox)}`);
    const owner = { name: 'Maria Rossi', address: mailbox.address };
    const draft = drawMessage(
      'ordinary',
      random.pick(personal),
      owner,
      receivedMs - 9000,
      `new${mailbox.next(inbox)}`,
      random,
    );
    const message = stored(
      { ...draft, acceptedMs: receivedMs - 1000, receivedMs },
      false,
      mailbox.address,
      { to: receivedMs },
      random,
    );
    message.flags = 0;
    return truthOf(mailbox.add(inbox, message, 'server'));
  }

  /** A message of given bytes, put into a folder as it is. */
  deliverBytes(
    bytes: Buffer,
    receivedMs: number,
    folder?: string,
    domain: Domain = 'libero.it',
  ): Truth {
    const mailbox = this.mailbox(domain);
    const message = { ...messageOf(bytes, receivedMs), receivedMs };
    return truthOf(mailbox.add(folder ?? mailbox.ids.inbox, message, 'server'));
  }

  remove(folder: string, id: string, domain: Domain = 'libero.it'): void {
    this.mailbox(domain).delete(folder, id, 'server');
  }

  /** The message's new id, or null where there was no such message. */
  move(folder: string, id: string, to: string, domain: Domain = 'libero.it'): string | null {
    return this.mailbox(domain).move(folder, id, to, 'server')?.id ?? null;
  }

  removeFolder(folder: string, domain: Domain = 'libero.it'): void {
    this.mailbox(domain).removeFolder(folder, 'server');
  }

  /** Empties the inbox and fills it with the `.eml` files below a folder, bytes untouched. */
  loadEml(path: string, domain: Domain = 'libero.it'): (Truth & { path: string })[] {
    const mailbox = this.mailbox(domain);
    const { inbox } = mailbox.ids;
    for (const { id } of mailbox.messages(inbox)) mailbox.delete(inbox, id, 'server');
    return loadEmlFolder(path).map((file) => ({
      path: file.path,
      ...truthOf(mailbox.add(inbox, file.message, 'server')),
    }));
  }
}

function truthOf(message: Message): Truth {
  const bytes = message.bytes();
  return {
    folder: message.folder,
    id: message.id,
    kind: message.kind,
    isLate: message.isLate,
    messageId: message.messageId,
    subject: message.subject,
    from: message.from[0]?.address ?? null,
    sentMs: message.sentMs,
    receivedMs: message.receivedMs,
    flags: message.flags,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
