import { MAX_RECIPIENTS } from './bounce';
import { REFUSAL_WORDS } from './failure-reason';

/** A plain address as it stands in running text. */
export const ADDRESS =
  /[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,253}[A-Za-z0-9])?/g;
/** `<a@b>:`, `a@b on Thu…`, `* a@b`, `Recipient: <a@b>`, `RCPT TO:<a@b>`, `Address: <a@b>,`. */
const LABEL =
  /(?:^|[\s[,])(?:to|recipient|recipients|rcpt to|address|user|final-recipient|destinatario)\s*:\s*["'<[]*$/i;
/** Who wrote the notice and whom to ask: no recipients. */
const NOT_A_RECIPIENT = /^(?:mailer-daemon|postmaster|abuse|helpdesk|support)@/i;

/** An address in the text; strong where its line is about it. */
export type Mention = { address: string; line: number; strong: boolean };

export function findMentions(lines: readonly string[]): Mention[] {
  return lines.flatMap((text, line) =>
    [...text.matchAll(ADDRESS)].map((match) => {
      const before = text.slice(0, match.index);
      const after = text.slice(match.index + match[0].length);
      const opens = /^[\s>*"'<[(-]*$/.test(before) || LABEL.test(before);
      const closes = /^[\s>"'\])]*[.:,]?$/.test(after) && REFUSAL_WORDS.test(before);
      return { address: match[0], line, strong: opens || closes };
    }),
  );
}

/**
 * The recipients among the addresses: those that a header field names and those that lines are
 * about; only without any of them every other one. Each once, in the order of the text.
 */
export function chooseRecipients(
  mentions: readonly Mention[],
  ownAddresses: ReadonlySet<string>,
  failed: readonly string[],
): Mention[] {
  const named = failed.map(
    (address) =>
      mentions.find((mention) => same(mention.address, address)) ?? {
        address,
        line: -1,
        strong: true,
      },
  );
  const foreign = mentions.filter(({ address }) => !ownAddresses.has(address.toLowerCase()));
  const people = foreign.filter(({ address }) => !NOT_A_RECIPIENT.test(address));
  const preferred = [
    [...named, ...people.filter(({ strong }) => strong)],
    people,
    foreign,
    mentions.filter(({ strong }) => strong),
  ];
  const chosen = preferred.find((candidates) => candidates.length > 0) ?? [];
  const first = new Map<string, Mention>();
  for (const mention of chosen) {
    const key = mention.address.toLowerCase();
    if (!first.has(key) && first.size < MAX_RECIPIENTS) first.set(key, mention);
  }
  return [...first.values()].sort((a, b) => a.line - b.line);
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
