/** What canonical JSON can hold. Numbers are integers here: floats are where serialisers differ. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * One text for one value, whoever writes it: the JSON Canonicalization Scheme (RFC 8785), members
 * in the order of their UTF-16 code units and no white space.
 * Python writes the same for our entries: `json.dumps(v, sort_keys=True, ensure_ascii=False,
 * separators=(',', ':'))`.
 */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
}

// Array.isArray does not narrow a readonly array.
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
