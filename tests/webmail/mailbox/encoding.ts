/** Base64 in lines of 76 (RFC 2045 section 6.8). */
export function base64Lines(bytes: Buffer): string {
  return (bytes.toString('base64').match(/.{1,76}/g) ?? []).join('\r\n');
}

/** Quoted-printable (RFC 2045 section 6.7) of text with CRLF line ends. */
export function quotedPrintable(text: string, charset: BufferEncoding): string {
  return text
    .split('\r\n')
    .map((line) => softBreaks(quoteLine(line, charset)))
    .join('\r\n');
}

function quoteLine(line: string, charset: BufferEncoding): string {
  return [...Buffer.from(line, charset)]
    .map((byte) =>
      byte >= 32 && byte < 127 && byte !== 61 ? String.fromCharCode(byte) : hex(byte),
    )
    .join('')
    .replace(/ $/, '=20');
}

function softBreaks(line: string): string {
  let rest = line;
  let out = '';
  while (rest.length > 76) {
    const cut = rest.slice(0, 75).replace(/=[0-9A-F]?$/, '').length;
    out += `${rest.slice(0, cut)}=\r\n`;
    rest = rest.slice(cut);
  }
  return out + rest;
}

/** A header value as encoded words (RFC 2047), folded; left as it is where it is plain ASCII. */
export function headerText(text: string, encoding: 'B' | 'Q' = 'B', charset = 'UTF-8'): string {
  if (isAscii(text)) return foldAtSpaces(text);
  const words: string[] = [];
  let word = '';
  for (const char of text) {
    if ((word + char).length > (encoding === 'B' ? 14 : 12)) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((part) => encodedWord(part, encoding, charset)).join('\r\n ');
}

/** One address for From or To. */
export function headerAddress(person: { name: string | null; address: string }): string {
  if (person.name === null) return person.address;
  const name = isAscii(person.name) ? `"${person.name}"` : headerText(person.name);
  return `${name} <${person.address}>`;
}

function encodedWord(text: string, encoding: 'B' | 'Q', charset: string): string {
  const bytes = Buffer.from(text, charset === 'UTF-8' ? 'utf8' : 'latin1');
  if (encoding === 'B') return `=?${charset}?B?${bytes.toString('base64')}?=`;
  const quoted = [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return char === ' ' ? '_' : /[A-Za-z0-9]/.test(char) ? char : hex(byte);
    })
    .join('');
  return `=?${charset}?Q?${quoted}?=`;
}

function foldAtSpaces(text: string): string {
  return text.length <= 60 ? text : text.replace(/(.{40,60}?) /g, '$1\r\n ');
}

function isAscii(text: string): boolean {
  return Buffer.byteLength(text) === text.length;
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}
