import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEmlFolder } from './mailbox/eml-folder';
import { generateMailbox } from './mailbox/generate';
import { fieldValue, headerFields, parseDate } from './mailbox/header';
import type { Mailbox } from './mailbox/mailbox';
import { type ProfileName, profiles } from './mailbox/profiles';
import { romeDateHeader, romeOffsetMs, romeTime } from './mailbox/rome';

const CORPUS = join(import.meta.dirname, '../../../shared/corpus/mail');

function generate(profile: ProfileName, seed = '1', messages?: number): Mailbox {
  return generateMailbox({
    profile,
    seed,
    address: 'maria.rossi@libero.it',
    layout: 'under',
    language: 'it',
    messages,
  });
}

function digest(mailbox: Mailbox): string {
  const hash = createHash('sha256');
  for (const message of mailbox.messages()) {
    hash.update(`${message.folder}/${message.id}/${message.receivedMs}/${message.flags}\n`);
    hash.update(message.bytes());
  }
  return hash.digest('hex');
}

describe('the generated mailbox', () => {
  it('is the same for the same seed, on every machine and in every zone', () => {
    expect(digest(generate('ordinary'))).toBe(digest(generate('ordinary')));
    expect(digest(generate('ordinary'))).not.toBe(digest(generate('ordinary', '2')));
    expect(digest(generate('ordinary'))).toMatchInlineSnapshot(
      `"78ea09b805d5eb4c4ff703e60d84edac3e01b74e105d0830dd76366f0d8cd194"`,
    );
  });

  it('has the messages and the habits that its profile tells', () => {
    for (const name of Object.keys(profiles) as ProfileName[]) {
      const mailbox = generate(name, '1', name === 'large' ? 21_000 : undefined);
      const expected = name === 'large' ? 21_000 : profiles[name].messages;
      expect(mailbox.messages().length, name).toBe(expected);
    }
  });

  it('received nothing in its outage, and late mail after it', () => {
    for (const name of ['ordinary', 'busy', 'quiet', 'june-2023'] as const) {
      const outage = profiles[name].outage ?? expect.fail('a profile with an outage');
      const messages = generate(name).messages();
      for (const { receivedMs, sentMs, isLate } of messages) {
        expect((receivedMs ?? 0) < outage.from || (receivedMs ?? 0) >= outage.to).toBe(true);
        if (!isLate) continue;
        expect(sentMs).toBeLessThan(outage.to);
        expect(receivedMs).toBeGreaterThanOrEqual(outage.to);
      }
    }
    expect(
      generate('ordinary')
        .messages()
        .filter(({ isLate }) => isLate).length,
    ).toBeGreaterThan(3);
    expect(
      generate('no-outage')
        .messages()
        .filter(({ isLate }) => isLate),
    ).toEqual([]);
  });

  it('shows in the Received chain where a late message waited', () => {
    for (const message of generate('busy')
      .messages()
      .filter(({ isLate }) => isLate)) {
      const times = headerFields(message.bytes())
        .filter(([name]) => name === 'Received')
        .map(([, value]) => parseDate(value) ?? Number.NaN);
      expect(times).toHaveLength(3);
      expect(times[0]).toBe(message.receivedMs);
      expect(times).toEqual([...times].sort((a, b) => b - a));
      const [stored = 0, accepted = 0, submitted = 0] = times;
      expect(Math.max(stored - accepted, accepted - submitted)).toBeGreaterThan(3_600_000);
    }
  });

  it('tells the same in its listing as in its bytes', () => {
    for (const message of generate('ordinary').messages()) {
      const bytes = message.bytes();
      expect(bytes.length).toBe(message.size);
      expect(parseDate(fieldValue(headerFields(bytes), 'date'))).toBe(message.sentMs);
      expect(fieldValue(headerFields(bytes), 'message-id')).toBe(message.messageId);
    }
    for (const message of generate('large', '1', 21_000).messages().slice(0, 500)) {
      expect(message.bytes().length).toBe(message.size);
    }
  });

  it('has every shape of bytes that is hard to keep', () => {
    const all = generate('ordinary')
      .messages()
      .map((message) => message.bytes());
    const some = (test: (bytes: Buffer) => boolean) => expect(all.some(test)).toBe(true);
    some((bytes) => bytes.includes('\n') && !bytes.includes('\r'));
    some((bytes) => bytes.at(-1) !== 10);
    some((bytes) => bytes.includes(Buffer.from('è')));
    some(
      (bytes) => bytes.includes(Buffer.from('è', 'latin1')) && !bytes.includes(Buffer.from('è')),
    );
    some((bytes) => bytes.includes('=?ISO-8859-1?Q?'));
    some((bytes) => /\r\n =\?UTF-8\?B\?/.test(bytes.toString('latin1')));
    some((bytes) => bytes.includes('application/pdf'));
    some((bytes) => bytes.includes('message/delivery-status'));
  });
});

describe('time in Rome', () => {
  it('agrees with the host about every half hour of four years', () => {
    const format = new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Rome',
      timeZoneName: 'longOffset',
    });
    for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2024, 0, 1); at += 11 * 1_800_000) {
      const offset = `GMT+0${romeOffsetMs(at) / 3_600_000}:00`;
      expect(format.format(at)).toContain(offset);
    }
  });

  it('writes dates that are read back', () => {
    expect(romeDateHeader(romeTime(2023, 1, 22, 22))).toBe('Sun, 22 Jan 2023 22:00:00 +0100');
    expect(parseDate('Wed, 14 Jun 2023 09:05:00 +0200 (CEST)')).toBe(romeTime(2023, 6, 14, 9, 5));
  });
});

describe.skipIf(!existsSync(CORPUS))(
  'a folder of .eml files (skipped where the corpus is absent)',
  () => {
    it('becomes messages whose bytes are the files', () => {
      const files = loadEmlFolder(CORPUS);
      expect(files.length).toBeGreaterThan(90);
      for (const { path, message } of files) {
        expect(message.bytes().equals(readFileSync(join(CORPUS, path))), path).toBe(true);
        expect(message.receivedMs, path).not.toBeNull();
      }
    });
  },
);
