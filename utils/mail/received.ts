import { headerTimestamp } from './date';
import type { Timestamp } from './timestamp';

/** One `Received` field (RFC 5321 section 4.4) taken apart; every clause may be missing. */
export type Received = {
  /** Who handed the message over, with the comment in which the receiver says whom it saw. */
  from: string | null;
  by: string | null;
  with: string | null;
  id: string | null;
  for: string | null;
  time: Timestamp | null;
};

type Clause = 'from' | 'by' | 'via' | 'with' | 'id' | 'for';
const CLAUSES: ReadonlySet<string> = new Set<Clause>(['from', 'by', 'via', 'with', 'id', 'for']);

/** Real fields are below 1 kB; what lies behind this many characters is not looked at. */
const MAX_LENGTH = 4_096;
/** A comment's own semicolons may follow the date's. */
const MAX_DATE_ATTEMPTS = 4;

/** Takes an unfolded `Received` field apart, tolerant of what servers really write. Never throws. */
export function parseReceived(field: string): Received {
  const text = field.slice(0, MAX_LENGTH);
  const { route, time } = splitTime(text);
  const clauses = readClauses(route);
  return {
    from: clauses.get('from') ?? null,
    by: clauses.get('by') ?? null,
    // `(qmail 123 invoked by uid 89)` has no clause at all: what is said is how it was handled.
    with: clauses.get('with') ?? (clauses.size === 0 ? tidy(route) : null),
    id: clauses.get('id') ?? null,
    for: clauses.get('for') ?? null,
    time,
  };
}

/** The time stands behind a semicolon, as a rule the last one. */
function splitTime(text: string): { route: string; time: Timestamp | null } {
  let semicolon = text.lastIndexOf(';');
  const last = semicolon;
  for (let attempt = 0; attempt < MAX_DATE_ATTEMPTS && semicolon >= 0; attempt++) {
    const time = headerTimestamp(text.slice(semicolon + 1).trim(), 'received-header');
    if (time) return { route: text.slice(0, semicolon), time };
    semicolon = semicolon > 0 ? text.lastIndexOf(';', semicolon - 1) : -1;
  }
  return { route: last < 0 ? text : text.slice(0, last), time: null };
}

function readClauses(route: string): Map<Clause, string> {
  const clauses = new Map<Clause, string>();
  let current: Clause | null = null;
  let words: string[] = [];
  const close = () => {
    if (current && words.length > 0 && !clauses.has(current)) clauses.set(current, words.join(' '));
    words = [];
  };
  for (const token of tokens(route)) {
    const keyword = token.toLowerCase();
    if (CLAUSES.has(keyword) && (current === null || words.length > 0)) {
      close();
      current = keyword as Clause;
    } else if (!token.startsWith('(') || current === 'from') {
      words.push(token);
    }
  }
  close();
  return clauses;
}

/** Words and whole comments, in order. */
function* tokens(route: string): Generator<string> {
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= route.length; i++) {
    const character = route[i] ?? ' ';
    if (depth === 0 && (character === ' ' || character === '\t' || character === ';')) {
      if (i > start) yield route.slice(start, i);
      start = i + 1;
    } else if (character === '(') {
      if (depth === 0 && i > start) {
        yield route.slice(start, i);
        start = i;
      }
      depth++;
    } else if (character === ')' && depth > 0 && --depth === 0) {
      yield route.slice(start, i + 1);
      start = i + 1;
    }
  }
  if (depth > 0 && start < route.length) yield route.slice(start);
}

function tidy(text: string): string | null {
  return text.trim() || null;
}
