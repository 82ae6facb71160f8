import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const original = [
  'Received: from pc.example.org by mail.example.org; Mon, 23 Jan 2023 18:00:06 +0100',
  'From: Segreteria <segreteria@example.org>',
  'To: maria.rossi@libero.it',
  'Subject: Convocazione per supplenza',
  'Message-ID: <convocazione@example.org>',
  'Date: Mon, 23 Jan 2023 18:00:05 +0100',
  '',
  'Risposta entro domani.',
].join('\r\n');

const notice = [
  'From: MAILER-DAEMON@mail.example.org',
  'To: segreteria@example.org',
  'Subject: Undelivered Mail Returned to Sender',
  'Message-ID: <avviso@example.org>',
  'Date: Wed, 25 Jan 2023 18:00:05 +0100',
  'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'Not delivered.',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mail.example.org',
  '',
  'Final-Recipient: rfc822; maria.rossi@libero.it',
  'Action: failed',
  'Status: 4.4.1',
  'Diagnostic-Code: smtp; 421 4.4.1 Connection timed out',
  '--b',
  'Content-Type: message/rfc822',
  '',
  original,
  '--b--',
  '',
].join('\r\n');

const unsent = (number: number) =>
  [
    'From: Maria Rossi <maria.rossi@libero.it>',
    'To: cliente@example.org',
    `Subject: Offerta n. ${number}`,
    `Message-ID: <offerta-${number}@libero.it>`,
    'Date: Tue, 24 Jan 2023 09:00:00 +0100',
    '',
    `Non sono riuscita a spedirla. ${'x'.repeat(2_000)}`,
  ].join('\r\n');

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

/** A delivery failure notice with the original in it. */
export function noticeFile(folder: string): string {
  return written(folder, 'avviso.eml', latin1(notice));
}

/** A file of Outlook's own format, by its first bytes. */
export function outlookFile(folder: string): string {
  const start = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return written(folder, 'vecchia.msg', new Uint8Array([...start, ...Array(504).fill(0)]));
}

/** A zip of emails that the user could not send. */
export function zipOfUnsent(folder: string, count: number): string {
  const files = Array.from({ length: count }, (_, n) => [`${n}.eml`, latin1(unsent(n))]);
  return written(folder, `non-inviate-${count}.zip`, zipSync(Object.fromEntries(files)));
}

function written(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
