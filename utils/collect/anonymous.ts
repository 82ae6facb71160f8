import { createHmac } from 'node:crypto';
import { columnsOf, type Row, type Rows, TABLE_NAMES, type TableName } from './tables';

/** A value under the collection's key: equal for equal values, and nothing to guess at without it. */
export function pseudonymOf(value: string, key: string): string {
  return createHmac('sha256', key).update(value).digest('hex').slice(0, 24);
}

/** The rows without any name, address or subject. */
export function anonymous(rows: Rows, key: string): Rows {
  const strip = <Name extends TableName>(table: Name, row: Row<Name>): Row<Name> => {
    const cells: Record<string, unknown> = { ...row };
    for (const [name, { anonymous: treatment }] of columnsOf(table)) {
      const value = cells[name];
      if (treatment === 'hidden') cells[name] = null;
      if (treatment === 'pseudonym' && typeof value === 'string') {
        cells[name] = pseudonymOf(value, key);
      }
    }
    return cells as Row<Name>;
  };
  const stripped = TABLE_NAMES.map((table) => [
    table,
    rows[table].map((row) => strip(table, row as Row<typeof table>)),
  ]);
  return Object.fromEntries(stripped) as Rows;
}
