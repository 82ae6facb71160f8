import { canonicalJson } from '@/utils/evidence/canonical-json';
import {
  type CustodyEntry,
  custodyEntrySchema,
  type HashText,
  verifyChain,
} from '@/utils/evidence/custody';
import type { Findings } from './findings';

/**
 * Reads `custodia.jsonl` and checks its chain up to `head`. A line that is not the canonical text of
 * an entry is not read: what it says could differ from what was hashed.
 */
export function checkCustody(
  text: string,
  head: string | null,
  findings: Findings,
  hash?: HashText,
): CustodyEntry[] {
  const entries: CustodyEntry[] = [];
  for (const [index, line] of text.split('\n').slice(0, -1).entries()) {
    const entry = readEntry(line);
    if (entry === null) {
      findings.error('custody-unreadable', String(index + 1));
      return entries;
    }
    entries.push(entry);
  }
  const broken = verifyChain(entries, head, hash);
  if (broken === entries.length) findings.error('custody-head-differs', head ?? '');
  else if (broken !== null) findings.error('custody-broken', String(broken + 1));
  return entries;
}

function readEntry(line: string): CustodyEntry | null {
  try {
    const entry = custodyEntrySchema.parse(JSON.parse(line));
    return canonicalJson(entry) === line ? entry : null;
  } catch {
    return null;
  }
}
