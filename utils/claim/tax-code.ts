/** Values of the characters in odd places, `0-9` then `A-Z` (D.M. 23 December 1976). */
const ODD_DIGITS = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];
const ODD_LETTERS = [...ODD_DIGITS, ...[2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23]];
/** Letters that stand for digits when two people would have the same code ("omocodia"). */
const DIGIT = '[0-9LMNPQRSTUV]';
const CODICE_FISCALE = new RegExp(
  `^[A-Z]{6}${DIGIT}{2}[ABCDEHLMPRST]${DIGIT}{2}[A-Z]${DIGIT}{3}[A-Z]$`,
);

export type TaxCodeCheck = 'empty' | 'codice-fiscale' | 'partita-iva' | 'malformed' | 'wrong-check';

/**
 * What a typed tax code is: a person's codice fiscale (16 characters), a partita IVA or a company's
 * codice fiscale (11 digits), or a typing error. Blanks and case do not count. That the code was
 * really assigned to someone only the tax office can tell.
 */
export function checkTaxCode(typed: string): TaxCodeCheck {
  const code = typed.replace(/\s/g, '').toUpperCase();
  if (code === '') return 'empty';
  if (/^\d{11}$/.test(code)) return luhn(code) ? 'partita-iva' : 'wrong-check';
  if (!CODICE_FISCALE.test(code)) return 'malformed';
  return controlCharacter(code.slice(0, 15)) === code[15] ? 'codice-fiscale' : 'wrong-check';
}

function controlCharacter(characters: string): string {
  const sum = [...characters].reduce((total, character, index) => {
    const isDigit = character <= '9';
    const rank = isDigit ? Number(character) : character.charCodeAt(0) - 65;
    // Places count from one, so even indexes are the odd places.
    const odd = (isDigit ? ODD_DIGITS : ODD_LETTERS)[rank] ?? 0;
    return total + (index % 2 === 0 ? odd : rank);
  }, 0);
  return String.fromCharCode(65 + (sum % 26));
}

function luhn(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
