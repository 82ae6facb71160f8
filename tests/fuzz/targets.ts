import fc from 'fast-check';
import { BackupRefusal, readBackup } from '@/utils/backup/read';
import { checkTimestamp } from '@/utils/dossier/timestamp/check';
import { BagRefusal } from '@/utils/dossier/verify/refusal';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { readBounce } from '@/utils/mail/bounce/read-bounce';
import { readMessage } from '@/utils/mail/message-facts';
import { AppSuiteApi } from '@/utils/webmail/appsuite/api';
import { formatCid, parseCid } from '@/utils/webmail/appsuite/page/cid';
import { SessionWatch } from '@/utils/webmail/appsuite/session';
import { WebmailError } from '@/utils/webmail/webmail';
import { contentOf, ZipDamage } from '@/utils/zip/content';
import { readDirectory } from '@/utils/zip/directory';
import { FileWindow } from '@/utils/zip/file-window';
import { ZipRefusal } from '@/utils/zip/refusal';
import { zip } from '../unit/dossier/verify/bags';
import { backup, backupFiles, bag, bytesOf, custody, dossierOf, timestamp } from './seeds';
import { misshapen, spoiled, utf8 } from './spoil';

/** One reader of what strangers write, with the inputs that try it; it throws where the reader fails. */
export type Target = {
  name: string;
  /** Inputs of the short run in the unit tests; the long run multiplies them. */
  runs: number;
  property: fc.IRawProperty<unknown>;
};

const anyBytes = fc.uint8Array({ maxLength: 600 });

const LINES = [
  'From: =?utf-8?B?w6g=?= <a@b.example>',
  'To: "x, y" <c@d.example>, e@f.example (=?utf-8?Q?=00?=)',
  'Date: Mon, 23 Jan 2023 16:00:05 +0100',
  'Received: from a (b [192.0.2.1]) by c with ESMTP id 7; Sat, 28 Jan 2023 10:10:11 +0100',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="=_x"',
  'Content-Transfer-Encoding: quoted-printable',
  'Final-Recipient: rfc822; c@d.example',
  'Action: failed',
  'Status: 5.4.7',
  '--=_x',
  '--=_x--',
  'Content-Type: message/delivery-status',
  'Content-Type: message/rfc822',
  '',
  ' folded',
  '550 5.1.1 <c@d.example>: mailbox full',
];
const message = fc.oneof(
  anyBytes,
  fc
    .tuple(
      fc.array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary' })), {
        maxLength: 25,
      }),
      fc.constantFrom('\r\n', '\n', '\r'),
    )
    .map(([lines, end]) => utf8(lines.join(end))),
  spoiled(utf8(LINES.join('\r\n'))),
);

const archive = fc.oneof(anyBytes, spoiled(bag));

/** A dossier whose sums fit and whose custody log does not read as it should. */
const forged = fc
  .oneof(
    fc.record({ 'data/custodia.jsonl': spoiled(utf8(`${custody.join('\n')}\n`)) }),
    fc.record({ 'data/custodia.jsonl': misshapen(custody[0] ?? '') }),
    fc.record({ 'data/dossier.json': fc.json().map(utf8) }),
  )
  .map((records) => dossierOf(records));

const [manifest] = Object.keys(backupFiles).filter((path) => path.endsWith('/backup.json'));
const records = new TextDecoder().decode(backupFiles[manifest ?? '']);
const copy = fc.oneof(
  spoiled(backup).map(async (bytes) => bytes),
  fc
    .oneof(fc.json().map(utf8), misshapen(records), spoiled(utf8(records)))
    .map((json) => bytesOf(zip({ ...backupFiles, [manifest ?? '']: json }))),
);

const answer = fc.oneof(
  anyBytes,
  fc.json().map(utf8),
  fc
    .record({ data: fc.jsonValue(), error: fc.string(), code: fc.string() }, { requiredKeys: [] })
    .map((value) => utf8(JSON.stringify(value))),
  spoiled(utf8('{"data":[["1","f",[["A","a@b"]],null,"s",1,2,3,0,"<m@x>"]],"timestamp":1}')),
);

export const TARGETS: readonly Target[] = [
  {
    name: 'headers of messages',
    runs: 300,
    property: fc.property(message, (bytes) => void readMessage(bytes)),
  },
  {
    name: 'bounces',
    runs: 300,
    property: fc.property(message, (bytes) => void readBounce(bytes)),
  },
  {
    name: 'zips',
    runs: 100,
    property: fc.asyncProperty(archive, (bytes) =>
      refusing(readZip(new Blob([bytes as Uint8Array<ArrayBuffer>])), ZipRefusal, ZipDamage),
    ),
  },
  {
    name: 'dossiers to verify',
    runs: 60,
    property: fc.asyncProperty(archive, (bytes) =>
      refusing(verifyDossier(new Blob([bytes as Uint8Array<ArrayBuffer>])), ZipRefusal, BagRefusal),
    ),
  },
  {
    name: 'dossiers whose records are forged',
    runs: 60,
    property: fc.asyncProperty(forged, async (bytes) => {
      await verifyDossier(new Blob([await bytes]));
    }),
  },
  {
    name: 'backups',
    runs: 100,
    property: fc.asyncProperty(copy, async (bytes) =>
      refusing(readBackup(new Blob([await bytes])), BackupRefusal),
    ),
  },
  {
    name: 'timestamps',
    runs: 100,
    property: fc.asyncProperty(
      fc.oneof(anyBytes, spoiled(timestamp.response)),
      fc.oneof(anyBytes, spoiled(timestamp.request), fc.constant(null)),
      async (response, request) => {
        const asked = request === null ? null : Uint8Array.from(request);
        await checkTimestamp(Uint8Array.from(response), timestamp.tagManifest, asked);
      },
    ),
  },
  {
    name: 'answers of the webmail',
    runs: 300,
    property: fc.asyncProperty(
      answer,
      fc.constantFrom('text/javascript', 'text/html', 'application/octet-stream', ''),
      async (bytes, type) => {
        await refusing(ask(bytes, type).json('mail', {}, never), WebmailError);
        await refusing(ask(bytes, type).bytes('mail', {}, never), WebmailError);
      },
    ),
  },
  {
    name: 'names of rows',
    runs: 300,
    property: fc.property(fc.string({ unit: 'binary' }), (cid) => {
      const ref = parseCid(cid);
      if (ref && JSON.stringify(parseCid(formatCid(ref))) !== JSON.stringify(ref)) {
        throw new Error('read back as another message');
      }
    }),
  },
];

const never = new AbortController().signal;

async function readZip(file: Blob): Promise<void> {
  const window = new FileWindow(file);
  for (const item of await readDirectory(file)) {
    for await (const _ of contentOf(window, item));
  }
}

/** A refusal says what is wrong and is right; any other error is a fault of ours. */
async function refusing(
  work: Promise<unknown>,
  ...refusals: (new (
    ...args: never[]
  ) => Error)[]
): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!refusals.some((refusal) => error instanceof refusal)) throw error;
  }
}

function ask(bytes: Uint8Array, type: string): AppSuiteApi {
  const session = new SessionWatch();
  session.see(`https://mail1.libero.it/appsuite/api/mail?session=${'0'.repeat(32)}`);
  const headers = { 'content-type': type };
  const fetch = async () => new Response(bytes as Uint8Array<ArrayBuffer>, { headers });
  const clock = { now: () => 0, sleep: async () => {} };
  return new AppSuiteApi({ fetch, base: 'https://mail1.libero.it/appsuite/api', session, clock });
}
