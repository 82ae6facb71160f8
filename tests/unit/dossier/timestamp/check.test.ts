import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTimestamp } from '@/utils/dossier/timestamp/check';
import { timestampRequest } from '@/utils/dossier/timestamp/request';
import { Authority, hasOpenssl } from './authority';

const tagManifest = new TextEncoder().encode(`${'ab'.repeat(32)}  manifest-sha256.txt\n`);
const nonce = Uint8Array.of(0x81, 2, 3, 4, 5, 6, 7, 8);
const request = timestampRequest(tagManifest, nonce);

describe('timestamp request', () => {
  it('is the DER of RFC 3161, with the nonce made positive', () => {
    const hash = createHash('sha256').update(tagManifest).digest('hex');
    expect(Buffer.from(request).toString('hex')).toBe(
      `3043020101${'3031300d0609608648016503040201'}0500${'0420'}${hash}${'0208'}4102030405060708${'0101ff'}`,
    );
  });
});

describe.skipIf(!hasOpenssl())('timestamps, with openssl as the authority', () => {
  let authority: Authority;
  let answer: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    authority = new Authority();
    answer = authority.answer(request);
  });
  afterAll(() => authority.close());

  it('asks in words that openssl reads', () => {
    const text = authority.readRequest(request);
    expect(text).toContain('Hash Algorithm: sha256');
    expect(text).toContain('Nonce: 0x4102030405060708');
    expect(text).toContain('Certificate required: yes');
  });

  it('accepts an answer that openssl accepts, and tells when and by whom', async () => {
    expect(authority.verify(tagManifest, answer)).toContain('OK');
    const result = await checkTimestamp(answer, tagManifest, request);
    expect(result).toMatchObject({
      state: 'valid',
      token: { policy: '1.2.3.4.1' },
      authority: { subject: 'Marca di prova, Nessuno', issuer: 'Marca di prova, Nessuno' },
    });
    expect(result.token?.time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  });

  it('accepts the token alone, without the request', async () => {
    const token = authority.answer(request, '-token_out');
    expect((await checkTimestamp(token, tagManifest, null)).state).toBe('valid');
  });

  it('accepts a key on a curve', async () => {
    const other = new Authority('ec');
    try {
      const signed = other.answer(request);
      expect((await checkTimestamp(signed, tagManifest, request)).state).toBe('valid');
    } finally {
      other.close();
    }
  });

  it('accepts other hashes and requests of other programs', async () => {
    const theirs = authority.request(tagManifest, '-sha512', '-cert');
    const signed = authority.answer(theirs);
    expect((await checkTimestamp(signed, tagManifest, theirs)).state).toBe('valid');
  });

  it('tells a stamp on something else', async () => {
    const other = new TextEncoder().encode('another tag manifest');
    expect((await checkTimestamp(answer, other, request)).state).toBe('other-imprint');
  });

  it('tells an answer to another request', async () => {
    const again = timestampRequest(tagManifest, Uint8Array.of(9, 9, 9, 9, 9, 9, 9, 9));
    expect((await checkTimestamp(answer, tagManifest, again)).state).toBe('other-nonce');
  });

  it('tells an answer without a certificate', async () => {
    const bare = authority.answer(authority.request(tagManifest, '-sha256'));
    expect((await checkTimestamp(bare, tagManifest, null)).state).toBe('certificate-absent');
  });

  it('tells a refusal', async () => {
    const unwanted = authority.request(tagManifest, '-md5');
    const refused = authority.answer(unwanted);
    expect((await checkTimestamp(refused, tagManifest, null)).state).toBe('rejected');
  });

  it('accepts no answer with a byte changed', async () => {
    const states = new Set<string>();
    const original = await checkTimestamp(answer, tagManifest, request);
    for (let at = 0; at < answer.length; at += 61) {
      const forged = answer.slice();
      forged[at] = (forged[at] as number) ^ 0x01;
      const { state, token } = await checkTimestamp(forged, tagManifest, request);
      states.add(state);
      if (state !== 'valid') continue;
      // Outside what is signed: openssl does not mind either, and nothing that we tell has changed.
      expect(token).toEqual(original.token);
    }
    expect(states).toContain('signature-wrong');
    expect(states).toContain('malformed');
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of text', new TextEncoder().encode('<html>not found</html>')],
    ['its own request', request],
  ])('tells that %s is no timestamp', async (_, bytes) => {
    expect((await checkTimestamp(bytes, tagManifest, request)).state).toBe('malformed');
  });
});
