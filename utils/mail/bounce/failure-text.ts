import { platformOf } from '@/utils/mail/platform';
import type { Bounce, BounceAction, BouncedRecipient } from './bounce';
import { reportedTime, statusCode } from './delivery-status';
import { actionOf, bestReason, quotesServer, type Reason, readReasons } from './failure-reason';
import { ADDRESS, chooseRecipients, findMentions, type Mention } from './named-recipients';

/**
 * Notices without the fields of RFC 3464. Instead of one grammar per mail server these are rules
 * on what all of them do: name the recipient at the start or the end of a line, or behind a label,
 * and near it quote the refusing server or say in words what went wrong.
 */

/** What the notice's own header contributes. */
export type NoticeHeader = {
  subject: string;
  /** Of who gets the notice and who wrote it, in lower case: recipients only if nobody else is named. */
  ownAddresses: ReadonlySet<string>;
  /** Addresses that a field (`X-Failed-Recipients`) names. */
  failed: readonly string[];
  /** Whether the header already says that this is a notice: then words that no rule knows are its reason. */
  certain: boolean;
};

/** What a notice's text says of each recipient; none where it does not speak of a failure. */
export function readFailureText(
  lines: readonly string[],
  { subject, ownAddresses, failed, certain }: NoticeHeader,
): BouncedRecipient[] {
  const reasons = readReasons(lines);
  const mentions = findMentions(lines);
  const chosen = chooseRecipients(mentions, ownAddresses, failed);
  const action = actionOf(subject, lines);
  if (chosen.length === 0) {
    const reason = bestReason(reasons, () => true);
    return reason ? [recipient(null, action, reason)] : [];
  }
  const named = linesOf(mentions);
  return chosen.flatMap((mention, index) => {
    const reason =
      ownReason(reasons, chosen, index, named) ??
      (certain ? nearestWords(lines, mention.line) : null);
    return reason ? [recipient(mention.address, action, reason)] : [];
  });
}

/** The lines that name each address, which is in lower case. */
function linesOf(mentions: readonly Mention[]): Map<string, Set<number>> {
  const named = new Map<string, Set<number>>();
  for (const { address, line } of mentions) {
    const key = address.toLowerCase();
    named.set(key, (named.get(key) ?? new Set()).add(line));
  }
  return named;
}

/** A recipient's reason is never taken from a line that names another recipient. */
function ownReason(
  reasons: readonly Reason[],
  chosen: readonly Mention[],
  index: number,
  named: Map<string, Set<number>>,
): string | null {
  const { address, line } = chosen[index] as Mention;
  const next = chosen[index + 1]?.line ?? reasons.length;
  const firstLine = chosen[0]?.line ?? 0;
  const own = named.get(address.toLowerCase());
  const others = new Set(
    chosen
      .filter((_, position) => position !== index)
      .flatMap((other) => [...(named.get(other.address.toLowerCase()) ?? [])]),
  );
  const free = (at: number) => own?.has(at) || !others.has(at);
  return (
    bestReason(reasons, (at) => Boolean(own?.has(at)) && quotesServer(reasons[at]?.words ?? '')) ??
    bestReason(reasons, (at) => line >= 0 && at >= line && at < next && free(at)) ??
    bestReason(reasons, (at) => (chosen.length === 1 || at < firstLine) && free(at))
  );
}

/** Words beside an address: behind it, below it, above it; without one, the first sentence. */
function nearestWords(lines: readonly string[], line: number): string | null {
  const order = line < 0 ? lines.keys() : [line, line + 1, line + 2, line - 1, line - 2];
  for (const candidate of order) {
    const text = (lines[candidate] ?? '').trim();
    const minimum = line < 0 ? 40 : 8;
    if (text.replace(ADDRESS, '').replace(/[^\p{L}]/gu, '').length >= minimum) return text;
  }
  return null;
}

function recipient(
  address: string | null,
  action: BounceAction,
  diagnostic: string,
): BouncedRecipient {
  return {
    address,
    platform: address ? platformOf(address) : null,
    action,
    status: statusCode(diagnostic),
    diagnostic,
    remoteMta: null,
    lastAttempt: null,
  };
}

const NOTICE_SERVER =
  /(?:program|mail system|mail agent \S+|mail server) (?:at|on)(?: host)? ([\w-]+(?:\.[\w-]+)+)|generating server: ([\w.-]+)/i;
const NOTICE_ARRIVAL = /original message was received at (.{10,60})$/i;

/** The server that wrote the notice and when it had received the message, where the text says so. */
export function readServerFromText(
  lines: readonly string[],
): Pick<Bounce, 'reportingMta' | 'arrival'> {
  const server = lines.map((line) => NOTICE_SERVER.exec(line)).find((match) => match !== null);
  const arrival = lines.map((line) => NOTICE_ARRIVAL.exec(line)?.[1]).find(Boolean);
  return {
    reportingMta: server?.[1] ?? server?.[2] ?? null,
    arrival: arrival ? reportedTime(arrival.trim()) : null,
  };
}
