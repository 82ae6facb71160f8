import { describe, expect, it } from 'vitest';
import type { Verification } from '@/utils/dossier/verify/verification';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { digest, type Files, foldered, foreignBag, zip } from './bags';

const payload = { 'data/hello.txt': 'hello\n', 'data/sub/two words.txt': 'two\n' };

async function judge(files: Files): Promise<Verification> {
  return verifyDossier(zip(foldered(files)));
}

async function flaws(files: Files): Promise<string[]> {
  const verification = await judge(files);
  if (verification.outcome === 'refused') return [verification.reason];
  const errors = verification.findings.filter(({ severity }) => severity === 'error');
  const files_ = verification.files.filter(({ state }) => !['intact', 'unsealed'].includes(state));
  const all = [...errors.map(({ code }) => code), ...files_.map(({ state }) => state)];
  expect(verification.outcome).toBe(all.length > 0 ? 'flawed' : 'intact');
  return all;
}

async function warnings(files: Files): Promise<string[]> {
  const verification = await judge(files);
  if (verification.outcome !== 'intact') throw new Error(verification.outcome);
  return verification.findings.map(({ code }) => code);
}

describe('bags of others, as RFC 8493 says', () => {
  it.each(['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'])(
    'section 2.4: %s manifests',
    async (algorithm) => {
      expect(await flaws(foreignBag(payload, { algorithm }))).toEqual([]);
      const spoilt = { ...foreignBag(payload, { algorithm }), 'data/hello.txt': 'Hello\n' };
      expect(await flaws(spoilt)).toEqual(['altered']);
    },
  );

  it('section 2.4: a hash that anyone can forge is told', async () => {
    expect(await warnings(foreignBag(payload, { algorithm: 'md5' }))).toEqual(['algorithm-weak']);
  });

  it('section 2.4: an algorithm that is not known is told, and proves nothing', async () => {
    const files = { ...foreignBag(payload), 'manifest-blake9.txt': 'ab  data/hello.txt\n' };
    expect(await warnings(files)).toEqual(['algorithm-unknown']);
    const { 'manifest-sha256.txt': _, ...alone } = files as Record<string, string>;
    expect(await flaws(alone)).toContain('no-payload-manifest');
  });

  it.each(['0.93', '0.94', '0.95', '0.96', '0.97', '1.0'])('version %s', async (version) => {
    expect(await flaws(foreignBag(payload, { version }))).toEqual([]);
  });

  it('section 3: files that are missing or listed nowhere', async () => {
    const { 'data/hello.txt': _, ...without } = foreignBag(payload) as Record<string, string>;
    expect(await flaws(without)).toEqual(['missing']);
    expect(await flaws({ ...foreignBag(payload), 'data/more.txt': '' })).toEqual(['unlisted']);
  });

  it('section 3: from 1.0 on, every manifest lists every file', async () => {
    const short = `${digest('sha512', payload['data/hello.txt'])}  data/hello.txt\n`;
    const tags = { 'manifest-sha512.txt': short };
    expect(await flaws(foreignBag(payload, { tags }))).toEqual(['manifest-incomplete']);
    expect(await flaws(foreignBag(payload, { tags, version: '0.97' }))).toEqual([]);
  });

  it('section 2.2.1: tag files by their manifest', async () => {
    const tags = {
      'bag-info.txt': 'Contact-Name: A\n',
      'tagmanifest-sha256.txt': `${digest('sha256', 'Contact-Name: B\n')}  bag-info.txt\n`,
    };
    expect(await flaws(foreignBag(payload, { tags }))).toEqual(['altered']);
  });

  it.each([
    ['11.2', []],
    ['10.2', []],
    ['10.3', ['oxum-wrong']],
    ['many', ['oxum-malformed']],
  ])('section 2.2.2: Payload-Oxum %s', async (oxum, expected) => {
    const two = { 'data/a': '12345', 'data/b': oxum === '11.2' ? '123456' : '12345' };
    const tags = { 'bag-info.txt': `Payload-Oxum: ${oxum}\n` };
    expect(await flaws(foreignBag(two, { tags }))).toEqual(expected);
  });

  it('section 2.2.2: long values, repeated labels, colons with spaces', async () => {
    const tags = {
      'bag-info.txt': 'Description: one\r\n  two\r\n\tthree\r\nTag: 1\r\nTag   :  2\r\n',
    };
    expect(await warnings(foreignBag(payload, { tags }))).toEqual([]);
    const bad = { 'bag-info.txt': 'no label here\n' };
    expect(await flaws(foreignBag(payload, { tags: bad }))).toEqual(['info-line-malformed']);
  });

  it('section 2.2.3: files to fetch are missing, and are never fetched', async () => {
    const { 'data/hello.txt': _, ...without } = foreignBag(payload) as Record<string, string>;
    const fetch = { 'fetch.txt': 'https://example.org/hello 6 data/hello.txt\n' };
    expect(await flaws({ ...without, ...fetch })).toEqual(['to-fetch']);
    expect(await flaws({ ...foreignBag(payload), ...fetch })).toEqual([]);
    const bad = { 'fetch.txt': 'https://example.org/hello data/hello.txt\n' };
    expect(await flaws({ ...foreignBag(payload), ...bad })).toEqual(['fetch-line-malformed']);
    const climbing = { 'fetch.txt': 'https://example.org/hello - ../hello.txt\n' };
    expect(await flaws({ ...foreignBag(payload), ...climbing })).toEqual(['manifest-path-unsafe']);
  });

  it('section 2.1.3: %0A, %0D and %25 stand for LF, CR and %', async () => {
    const bag = foreignBag({ 'data/100%': 'x' });
    bag['manifest-sha256.txt'] = `${digest('sha256', 'x')}  data/100%25\n`;
    expect(await flaws(bag)).toEqual([]);
    const encoded = foreignBag({ 'data/%7Eother%2Fname': 'x' });
    expect(await flaws(encoded)).toEqual([]);
  });

  it('section 2.1.3: before 1.0 a % stands for itself', async () => {
    expect(await flaws(foreignBag({ 'data/100%25': 'x' }, { version: '0.97' }))).toEqual([]);
  });

  it('another Unicode form of a name is told, not wrong', async () => {
    const bag = foreignBag({ 'data/perche\u0301': 'x' });
    bag['manifest-sha256.txt'] = `${digest('sha256', 'x')}  data/perch\u00e9\n`;
    expect(await warnings(bag)).toEqual(['manifest-path-unusual']);
  });

  it('names that some system takes for one are told', async () => {
    const bag = foreignBag({
      'data/A.txt': '1',
      'data/a.txt': '2',
      'data/\u00e9': '',
      'data/e\u0301': '',
    });
    expect(await warnings(bag)).toEqual(['paths-collide', 'paths-collide']);
  });

  it.each(['../x', '/etc/passwd', '~/x', 'C:/x', 'data\\..\\x', 'data/../../x', './../x'])(
    'a manifest path that climbs out: %s',
    async (path) => {
      const bag = foreignBag(payload);
      bag['manifest-sha256.txt'] += `${digest('sha256', 'x')}  ${path}\n`;
      expect(await flaws(bag)).toEqual(['manifest-path-unsafe']);
    },
  );

  it('a path listed twice', async () => {
    const twice = (version: string, sum: string) => {
      const bag = foreignBag(payload, { version });
      bag['manifest-sha256.txt'] += `${sum}  data/hello.txt\n`;
      return bag;
    };
    const same = digest('sha256', payload['data/hello.txt']);
    expect(await flaws(twice('1.0', same))).toEqual(['manifest-path-twice']);
    expect(await warnings(twice('0.97', same))).toEqual(['manifest-path-twice']);
    expect(await flaws(twice('0.97', 'ab'.repeat(32)))).toEqual(['manifest-path-twice']);
  });

  it('manifests of md5sum and its kin, one space, upper case', async () => {
    const lines = (write: (sum: string, path: string) => string) => ({
      ...foreignBag(payload),
      'manifest-sha256.txt': Object.entries(payload)
        .map(([path, content]) => `${write(digest('sha256', content), path)}\n`)
        .join(''),
    });
    expect(await flaws(lines((sum, path) => `${sum} *${path}`))).toEqual([]);
    expect(await flaws(lines((sum, path) => `${sum}  ./${path}`))).toEqual([]);
    expect(await flaws(lines((sum, path) => `${sum} ${path}\r`))).toEqual([]);
    expect(await flaws(lines((sum, path) => `${sum.toUpperCase()}\t${path}`))).toEqual([]);
    expect(await flaws(lines((sum, path) => `${sum.slice(2)}  ${path}`))).toContain(
      'manifest-line-malformed',
    );
  });

  it.each([
    ['BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8', []],
    ['BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n', []],
    ['BagIt-Version : 1.0\nTag-File-Character-Encoding : UTF-8\n', ['declaration-malformed']],
    ['\uFEFFBagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n', ['declaration-malformed']],
    ['BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n', ['declaration-malformed']],
    ['BagIt-Version: 1.0\n', ['declaration-malformed']],
    ['', ['declaration-malformed']],
    ['BagIt-Version: 1.0\nTag-File-Character-Encoding: EBCDIC\n', ['encoding-unknown']],
  ])('section 2.1.1: bagit.txt %j', async (declaration, expected) => {
    const found = await flaws({ ...foreignBag(payload), 'bagit.txt': declaration });
    expect([...new Set(found)]).toEqual(expected);
  });

  it('section 2.1.1: tag files in UTF-16', async () => {
    const bag = foreignBag({ 'data/è': 'x' });
    bag['bagit.txt'] = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-16\n';
    const manifest = `\uFEFF${bag['manifest-sha256.txt']}`;
    bag['manifest-sha256.txt'] = Buffer.from(manifest, 'utf16le');
    expect(await flaws(bag)).toEqual([]);
    bag['manifest-sha256.txt'] = Buffer.from(manifest, 'utf16le').swap16();
    expect(await flaws(bag)).toEqual([]);
  });

  it('a bag made to choke its reader is read to its end', async () => {
    const long = (sign: string) => sign.repeat(2_000_000);
    const tags = {
      'bag-info.txt': `a${long(' ')}\nb:${long(' ')}c\u2028d\n`,
      'fetch.txt': `https://example.org/ - ${long(' ')}c\u2028d\n`,
      'manifest-md5.txt': `${'a'.repeat(32)}${long(' ')}c\u2028d\n`,
      'tagmanifest-sha256.txt': 'no sum\n'.repeat(100_000),
    };
    const verification = await judge(foreignBag(payload, { tags }));
    if (verification.outcome !== 'flawed') throw new Error(verification.outcome);
    expect(verification.findings.length).toBeLessThanOrEqual(2_000);
    for (const { subject } of verification.findings) {
      expect(subject.length).toBeLessThanOrEqual(1_000);
    }
  });

  it('a bag is one folder', async () => {
    const bare = await verifyDossier(zip(foreignBag(payload)));
    expect(bare).toMatchObject({
      outcome: 'intact',
      name: '',
      findings: [{ severity: 'warning', code: 'no-top-folder' }],
    });
    const two = { ...foldered(foreignBag(payload), 'a'), ...foldered(foreignBag(payload), 'b') };
    expect(await verifyDossier(zip(two))).toMatchObject({ reason: 'several-bags' });
    const beside = { ...foldered(foreignBag(payload)), 'beside.txt': 'x' };
    expect(await verifyDossier(zip(beside))).toMatchObject({
      outcome: 'flawed',
      findings: [{ code: 'outside-the-bag', subject: 'beside.txt' }],
    });
    expect(await verifyDossier(zip({ 'bag/x': 'x' }))).toMatchObject({ reason: 'not-a-bag' });
  });

  it('a bag in a bag is payload', async () => {
    const inner = Object.fromEntries(
      Object.entries(foldered(foreignBag(payload), 'data/inner')),
    ) as Record<string, string>;
    expect(await flaws(foreignBag(inner))).toEqual([]);
  });
});
