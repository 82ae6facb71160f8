import { parseDate } from '@/utils/mail/date';
import { allFields, firstField, type HeaderBlock, readHeaders } from '@/utils/mail/headers';
import { platformOf } from '@/utils/mail/platform';
import {
  BOUNCE_ACTIONS,
  type BounceAction,
  type BouncedRecipient,
  MAX_RECIPIENTS,
  type ReportedTime,
} from './bounce';

export type DeliveryStatus = {
  reportingMta: string | null;
  arrival: ReportedTime | null;
  recipients: BouncedRecipient[];
};

/** Paragraphs of the notice's text are groups too, as far as anyone can know. */
const MAX_GROUPS = 10 * MAX_RECIPIENTS;

/** What makes a group a recipient's. */
const RECIPIENT_FIELD = /^(?:final|original)-recipient[ \t]*:/i;

/**
 * Reads the fields of a `message/delivery-status` (RFC 3464 section 2.1), also where they stand
 * in the notice's plain text. No recipients where there are none. Never throws.
 */
export function readDeliveryStatus(text: string): DeliveryStatus {
  const groups = fieldGroups(text);
  const perMessage = groups.find((group) => firstField(group, 'reporting-mta') !== null);
  const arrival = perMessage && firstField(perMessage, 'arrival-date');
  return {
    reportingMta: perMessage ? typedValue(firstField(perMessage, 'reporting-mta')) : null,
    arrival: arrival ? reportedTime(arrival) : null,
    recipients: groups.filter(isRecipient).slice(0, MAX_RECIPIENTS).map(readRecipient),
  };
}

/** Groups of fields, parted by empty lines or by a second recipient. */
function fieldGroups(text: string): HeaderBlock[] {
  const groups: string[] = [];
  let lines: string[] = [];
  let hasRecipient = false;
  const close = () => {
    if (lines.length > 0) groups.push(lines.join('\n'));
    lines = [];
    hasRecipient = false;
  };
  for (const line of text.split(/(?<!\r)\r*\n/)) {
    if (line.trim() === '') close();
    else {
      if (/^final-recipient[ \t]*:/i.test(line) && hasRecipient) close();
      hasRecipient ||= /^final-recipient[ \t]*:/i.test(line);
      lines.push(line);
    }
  }
  close();
  return groups.slice(0, MAX_GROUPS).map((group) => readHeaders(new TextEncoder().encode(group)));
}

function isRecipient(group: HeaderBlock): boolean {
  return group.fields.some((field) => RECIPIENT_FIELD.test(`${field.name}:`));
}

function readRecipient(group: HeaderBlock): BouncedRecipient {
  const address =
    addressOf(firstField(group, 'final-recipient')) ??
    addressOf(firstField(group, 'original-recipient'));
  const lastAttempt = firstField(group, 'last-attempt-date');
  return {
    address,
    platform: address ? platformOf(address) : null,
    action: actionOf(firstField(group, 'action')),
    status: statusCode(firstField(group, 'status')),
    diagnostic: allFields(group, 'diagnostic-code').map(diagnosticText).join(' ') || null,
    remoteMta: typedValue(firstField(group, 'remote-mta')),
    lastAttempt: lastAttempt ? reportedTime(lastAttempt) : null,
  };
}

/** `rfc822; someone@libero.it` → the address; the type may be missing (section 2.3.2). */
function addressOf(field: string | null): string | null {
  const value = typedValue(field)?.replace(/^<|>$/g, '') ?? null;
  return value?.includes('@') ? value : null;
}

/** `dns; mx.example.org` → `mx.example.org` (section 2.1.2). */
function typedValue(field: string | null): string | null {
  return field?.slice(field.indexOf(';') + 1).trim() || null;
}

function diagnosticText(field: string): string {
  return field.replace(/^[A-Za-z][\w-]*;\s*/, '').trim();
}

function actionOf(field: string | null): BounceAction | null {
  const word = /[a-z]+/.exec(field?.toLowerCase() ?? '')?.[0];
  return BOUNCE_ACTIONS.find((action) => action === word) ?? null;
}

/** RFC 3463 section 2: class, subject, detail. */
export function statusCode(text: string | null): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.]*\d)/.exec(text ?? '')?.[0] ?? null;
}

export function reportedTime(text: string): ReportedTime | null {
  const date = parseDate(text);
  if (!date) return null;
  return { text, instant: new Date(date.ms).toISOString(), offsetMinutes: date.offsetMinutes };
}
