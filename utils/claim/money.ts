import type { Money } from './schema';

const EURO = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d{1,2}))?$/;

/**
 * Reads euro as people write them in Italy: `120`, `120,50`, `1.250,00`, `€ 120.50`. A point with
 * exactly three digits behind it separates thousands. Null for anything else, negatives included.
 */
export function parseEuro(text: string): Money | null {
  const match = EURO.exec(text.replace(/[€\s]/g, ''));
  if (!match?.[1]) return null;
  const cents =
    Number(match[1].replaceAll('.', '')) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(cents) ? { cents, currency: 'EUR' } : null;
}

/** The amount as a form field holds it: `120,50`. */
export function euroField(money: Money | null): string {
  return money === null ? '' : (money.cents / 100).toFixed(2).replace('.', ',');
}
