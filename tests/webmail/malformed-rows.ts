/** Ways in which a row of a listing can be wrong. Bytes and truth stay as they are. */
export type Malformation =
  | 'missing-columns'
  | 'null-row'
  | 'object-row'
  | 'null-dates'
  | 'text-dates'
  | 'year-1970'
  | 'year-2106'
  | 'sent-after-received'
  | 'null-id'
  | 'null-addresses'
  | 'number-subject';

const DAY_MS = 86_400_000;
const YEAR_2106 = 2 ** 32 * 1000;

/** Messages whose rows are to be answered wrongly. */
export class MalformedRows {
  readonly #wanted = new Map<string, Malformation>();

  set(folder: string, id: string, malformation: Malformation): void {
    this.#wanted.set(`${folder}/${id}`, malformation);
  }

  apply(folder: string, id: string, columns: number[], row: unknown[]): unknown {
    const malformation = this.#wanted.get(`${folder}/${id}`);
    return malformation ? malformed(malformation, columns, row) : row;
  }
}

function malformed(how: Malformation, columns: number[], row: unknown[]): unknown {
  const dates = [609, 610, 661];
  const replace = (wanted: number[], value: (old: unknown, column: number) => unknown) =>
    row.map((old, index) => {
      const column = columns[index] ?? 0;
      return wanted.includes(column) ? value(old, column) : old;
    });
  switch (how) {
    case 'missing-columns':
      return row.slice(0, 2);
    case 'null-row':
      return null;
    case 'object-row':
      return Object.fromEntries(row.map((value, index) => [columns[index], value]));
    case 'null-dates':
      return replace(dates, () => null);
    case 'text-dates':
      return replace(dates, (old) => String(old));
    case 'year-1970':
      return replace(dates, () => 0);
    case 'year-2106':
      return replace(dates, () => YEAR_2106);
    case 'sent-after-received':
      return replace([609], (old) => Number(old) + 400 * DAY_MS);
    case 'null-id':
      return replace([600], () => null);
    case 'null-addresses':
      return replace([603, 604, 605, 606], () => null);
    case 'number-subject':
      return replace([607], () => 42);
  }
}
