/** What a column may hold; integers are 64 bits wide, instants are epoch ms in UTC. */
export type ColumnType = 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'BOOLEAN';
export type Cell = string | number | boolean | null;

/**
 * A column. In an anonymous collection `hidden` ones are null and `pseudonym` ones hold a keyed
 * hash, so that equal values can still be told to be equal.
 */
export type Column = { type: ColumnType; anonymous?: 'hidden' | 'pseudonym' };

const text: Column = { type: 'VARCHAR' };
const integer: Column = { type: 'BIGINT' };
const real: Column = { type: 'DOUBLE' };
const flag: Column = { type: 'BOOLEAN' };
const hidden: Column = { type: 'VARCHAR', anonymous: 'hidden' };
const pseudonym: Column = { type: 'VARCHAR', anonymous: 'pseudonym' };

/** The first columns of every table: where the row comes from. */
const origin = {
  /** Id of the catalogue, `own` for an outage that a user described, `unknown`. The partition. */
  outage: text,
  /** SHA-256 of the tag manifest, which stands for the whole bag; of the file where it failed. */
  dossier: text,
};
/** The mailbox's address: who the row is about. */
const owned = { ...origin, box: pseudonym };

/**
 * The tables, each column with its type. Nothing personal stands where no question needs it: no
 * message text, no notes, no recipients, no text of complaints.
 */
export const TABLES = {
  /** One row per sound dossier. */
  mailboxes: {
    ...owned,
    file: pseudonym,
    claimant: hidden,
    role: text,
    plan: text,
    created_ms: integer,
    outage_from_ms: integer,
    outage_to_ms: integer,
    /** Of the gap analysis; null where the box was never analysed. */
    verdict: text,
    silence_ms: integer,
    silence_in_outage_ms: integer,
    received_in_outage: integer,
    expected_mean: real,
    expected_low: integer,
    expected_high: integer,
    ordinary_delay_ms: integer,
    late_messages: integer,
    evidence_items: integer,
    custody_entries: integer,
    custody_last_ms: integer,
    /** Entries of the custody log that are dated before the one they follow. */
    custody_reversals: integer,
    ristoro_received: flag,
    asked_indennizzo_cents: integer,
    asked_rimborso_cents: integer,
    asked_risarcimento_cents: integer,
    file_bytes: integer,
  },
  evidence: {
    ...owned,
    item: integer,
    kind: text,
    origin: text,
    sender: pseudonym,
    subject: hidden,
    message_id: hidden,
    sent_ms: integer,
    sent_source: text,
    received_ms: integer,
    received_source: text,
    delay_ms: integer,
    marked_ms: integer,
    sha256: text,
    bytes: integer,
    /** Whether the original bytes are in the dossier, and whether the custody log knows them. */
    has_file: flag,
    in_custody: flag,
  },
  damages: {
    ...owned,
    item: integer,
    head: text,
    status: text,
    amount_cents: integer,
    description: hidden,
    evidence_items: integer,
    receipts: integer,
  },
  complaints: {
    ...owned,
    item: integer,
    /** `YYYY-MM-DD`. */
    sent_on: text,
    answered_on: text,
    /** Id of a channel of ours, else `other`. */
    recipient: text,
    channel: text,
    interrupts_limitation: flag,
  },
  /** What was found wrong, in the dossiers that failed (`error`) and in sound ones (`warning`). */
  problems: {
    ...origin,
    file: pseudonym,
    severity: text,
    code: text,
    subject: hidden,
  },
} as const satisfies Record<string, Record<string, Column>>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as TableName[];
export type Row<Name extends TableName> = Record<keyof (typeof TABLES)[Name], Cell>;
export type Rows = { [Name in TableName]: Row<Name>[] };

/** The columns of a table in their order. */
export function columnsOf(table: TableName): [name: string, column: Column][] {
  return Object.entries(TABLES[table]);
}

export function noRows(): Rows {
  return { mailboxes: [], evidence: [], damages: [], complaints: [], problems: [] };
}
