/**
 * Takes the comments of RFC 5322 section 3.2.2 (they nest, and a backslash quotes) out of a
 * structured field; each leaves a space behind. An unclosed comment runs to the end.
 */
export function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  const flat = text.replace(FLAT_COMMENT, ' ');
  return flat.includes('(') || flat.includes(')') ? withoutNestedComments(text) : flat;
}

/** Nearly every comment in a date: no other one inside, nothing quoted. */
const FLAT_COMMENT = /\([^()\\]*\)/g;

function withoutNestedComments(text: string): string {
  let plain = '';
  let depth = 0;
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '\\') i++;
    else if (character === '(') {
      if (depth++ === 0) plain += `${text.slice(kept, i)} `;
    } else if (character === ')' && depth > 0 && --depth === 0) kept = i + 1;
  }
  return depth > 0 ? plain : plain + text.slice(kept);
}
