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
    from: clauses.from ?? null,
    by: clauses.by ?? null,
    // `(qmail 123 invoked by uid 89)` has no clause at all: what is said is how it was handled.
    with: clauses.with ?? (Object.keys(clauses).length === 0 ? route.trim() || null : null),
    id: clauses.id ?? null,
    for: clauses.for ?? null,
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

function readClauses(route: string): Partial<Record<Clause, string>> {
  const clauses: Partial<Record<Clause, string>> = {};
  let current: Clause | null = null;
  let words = '';
  for (const token of tokens(route)) {
    const keyword = asClause(token);
    if (keyword && (current === null || words !== '')) {
      if (current) clauses[current] ??= words;
      current = keyword;
      words = '';
    } else if (current === 'from' || token.charCodeAt(0) !== OPEN) {
      words = words === '' ? token : `${words} ${token}`;
    }
  }
  if (current && words !== '') clauses[current] ??= words;
  return clauses;
}

const LONGEST_CLAUSE_NAME = 4;

function asClause(token: string): Clause | null {
  if (token.length > LONGEST_CLAUSE_NAME) return null;
  const word = token.toLowerCase();
  switch (word) {
    case 'from':
    case 'by':
    case 'via':
    case 'with':
    case 'id':
    case 'for':
      return word;
    default:
      return null;
  }
}

/** Whole comments, and words: all but white space, controls and semicolons. */
const TOKENS = /\([^()]*\)|[!-')-:<-\uffff]+/g;
/** A comment in which another one opens, or that never closes. */
const DEEP_COMMENT = /\([^()]*(?:\(|$)/;

/** Words and whole comments, in order; comments nest, an unclosed one runs to the end. */
function tokens(route: string): string[] {
  return DEEP_COMMENT.test(route) ? deepTokens(route) : (route.match(TOKENS) ?? []);
}

const OPEN = 0x28;
const CLOSE = 0x29;
const SEMICOLON = 0x3b;
const SPACE = 0x20;

function deepTokens(route: string): string[] {
  const found: string[] = [];
  let start = 0;
  let depth = 0;
  const take = (end: number) => {
    if (end > start) found.push(route.slice(start, end));
  };
  for (let i = 0; i < route.length; i++) {
    const code = route.charCodeAt(i);
    if (code === OPEN) {
      if (depth === 0) {
        take(i);
        start = i;
      }
      depth++;
    } else if (code === CLOSE && depth > 0) {
      depth--;
      if (depth === 0) {
        take(i + 1);
        start = i + 1;
      }
    } else if (depth === 0 && (code <= SPACE || code === SEMICOLON)) {
      take(i);
      start = i + 1;
    }
  }
  take(route.length);
  return found;
}
