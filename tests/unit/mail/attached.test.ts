import { expect, it } from 'vitest';
import { attachedMessages } from '@/utils/mail/attached';

const encode = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

const inner = 'From: a@b.test\nX: \xe9\r\n\r\nbody \0 bare\nno final newline';

function outer(header: string, body: string): Uint8Array {
  return latin1(
    `Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n${header}\r\n\r\n${body}\r\n--b--\r\n`,
  );
}

it('gives an attached message byte for byte, with its place in the outer one', () => {
  const message = outer('Content-Type: message/rfc822', inner);
  const [attached] = attachedMessages(message);
  expect(attached?.bytes).toEqual(latin1(inner));
  expect(message.slice(attached?.start, attached?.end)).toEqual(latin1(inner));
  expect(attached?.decodedFrom).toBeNull();
});

it('undoes an encoding and says so', () => {
  const header = [
    'Content-Type: application/octet-stream',
    'Content-Disposition: attachment; filename*0=posta; filename*1*=%20uno.EML',
    'Content-Transfer-Encoding: base64',
  ].join('\r\n');
  const [attached] = attachedMessages(outer(header, btoa(inner)));
  expect(attached?.bytes).toEqual(latin1(inner));
  expect(attached?.decodedFrom).toBe('base64');
});

it('finds none in a message without attachments', () => {
  expect(attachedMessages(encode(inner))).toEqual([]);
  expect(attachedMessages(outer('Content-Type: text/plain', inner))).toEqual([]);
});
