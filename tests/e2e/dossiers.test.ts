import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES, type BrowserName } from '../browsers/driver';
import { Authority, hasOpenssl } from '../unit/dossier/timestamp/authority';
import { sha256, type UnpackedDossier, unpack } from './dossier';
import { bareBrowser, exportAt, exportJob } from './exported';
import { isMissing, said, stamp } from './stamped';
import { addRecords, emptyStore, type StoredRecords } from './store';
import { about, toldMailbox } from './told-mailbox';

const CREATED_AT = '2026-11-22T19:10:20.000Z';
const OUTAGES = ['jan2023', 'feb2023', 'jun2023'] as const;
type Outage = (typeof OUTAGES)[number];
const HOME = 'Europe/Rome';
const AWAY = ['UTC', 'America/Lima'];

let folder: string;
let stores: Record<Outage, StoredRecords>;
let authority: Authority | null = null;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'postapersa-dossiers-'));
  if (hasOpenssl()) authority = new Authority();
  const winter = await toldMailbox('ordinary');
  stores = {
    jan2023: about('jan2023', winter),
    feb2023: about('feb2023', winter),
    jun2023: about('jun2023', await toldMailbox('june-2023')),
  };
});
afterAll(() => {
  authority?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Paths of the dossiers, as one browser in one zone of the world exports them. */
async function exportIn(
  name: BrowserName,
  zone: string,
  outages: readonly Outage[],
): Promise<{ dossiers: string[]; stamped: string | null }> {
  const locale = zone === HOME ? 'it-IT' : 'en-US';
  const browser = await bareBrowser(name, zone, locale, folder);
  try {
    const dossiers: string[] = [];
    for (const outage of outages) {
      const page = await browser.openExtensionPage('welcome.html');
      await emptyStore(page);
      await addRecords(page, stores[outage]);
      await page.close();
      dossiers.push(await exportAt(browser, exportJob({ outage, createdAt: CREATED_AT })));
    }
    const [first] = dossiers;
    const stamped =
      authority && zone === HOME && first ? await stamp(browser, first, authority) : null;
    return { dossiers, stamped };
  } finally {
    await browser.close();
  }
}

/** Paths of the files that are not the same in two dossiers. */
function differing(one: string, other: string): string[] {
  const [a, b] = [unzipSync(readFileSync(one)), unzipSync(readFileSync(other))];
  const hash = (bytes: Uint8Array | undefined) => bytes && sha256(bytes);
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => hash(a[path]) !== hash(b[path]));
}

const exported: Partial<Record<BrowserName, Awaited<ReturnType<typeof exportIn>>>> = {};

describe('the same evidence at the same time', () => {
  it.each(BROWSER_NAMES)('is exported by %s, of each outage', async (name) => {
    exported[name] = await exportIn(name, HOME, OUTAGES);
    expect(exported[name]?.dossiers).toHaveLength(OUTAGES.length);
  });

  it('gives the same bytes in both browsers', () => {
    const [chrome = [], firefox = []] = BROWSER_NAMES.map((name) => exported[name]?.dossiers);
    expect(chrome.flatMap((path, index) => differing(path, firefox[index] ?? ''))).toEqual([]);
    const hashes = (paths: string[]) => paths.map((path) => sha256(readFileSync(path)));
    expect(hashes(chrome)).toEqual(hashes(firefox));
  });

  it.each(BROWSER_NAMES.flatMap((name) => AWAY.map((zone) => [name, zone] as const)))(
    'gives the same bytes in %s of a person in %s',
    async (name, zone) => {
      const { dossiers } = await exportIn(name, zone, ['jan2023']);
      const atHome = exported[name]?.dossiers[0] ?? '';
      expect(differing(dossiers[0] ?? '', atHome)).toEqual([]);
      expect(sha256(readFileSync(dossiers[0] ?? ''))).toBe(sha256(readFileSync(atHome)));
    },
  );

  it.skipIf(!hasOpenssl()).each(BROWSER_NAMES)(
    'takes a timestamp that openssl verifies, in %s',
    (name) => {
      const files = unzipSync(readFileSync(exported[name]?.stamped ?? ''));
      const inside = (path: string) =>
        Object.entries(files).find(([name]) => name.endsWith(`/${path}`))?.[1] ?? new Uint8Array();
      const manifest = inside('tagmanifest-sha256.txt');
      const answer = inside('marca-temporale/tagmanifest-sha256.tsr');
      expect(authority?.verify(manifest, answer)).toContain('Verification: OK');
    },
  );
});

/** Both browsers write the same bytes: what is said of Chromium's holds for Firefox' too. */
describe.each(OUTAGES)('what a lawyer finds in the dossier of %s', (outage) => {
  let zip: string;
  let dossier: UnpackedDossier;
  beforeAll(() => {
    zip = exported.chrome?.dossiers[OUTAGES.indexOf(outage)] ?? '';
    dossier = unpack(zip, join(dirname(zip), 'unpacked'));
  });

  it('is a zip without errors, of files that are as their manifests say', () => {
    expect(said('unzip', '-t', zip)).toContain('No errors detected');
    expect(dossier.check('manifest-sha256.txt')).toBeGreaterThan(20);
    expect(dossier.check('tagmanifest-sha256.txt')).toBeGreaterThan(3);
  });

  it.skipIf(isMissing('python3', '--version'))('is a bag by the rules of RFC 8493', () => {
    expect(said('python3', resolve('tests/e2e/rfc8493.py'), dossier.folder)).toBe('valid\n');
  });

  it.skipIf(isMissing('python3', '-c', 'import bagit'))(
    "is a bag to the Library of Congress' own validator",
    () => {
      expect(() => said('python3', '-m', 'bagit', '--validate', dossier.folder)).not.toThrow();
    },
  );

  it('tells everything by the published JSON Schema', () => {
    const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }));
    const schema = JSON.parse(readFileSync(resolve('public/schema/dossier-1.schema.json'), 'utf8'));
    const isValid = ajv.validate(schema, dossier.json());
    expect(isValid, ajv.errorsText()).toBe(true);
    expect(dossier.json().evidence).toHaveLength(17);
  });

  it.skipIf(isMissing('pdfinfo', '-v'))('has a PDF with real structure and embedded fonts', () => {
    const pdf = join(dossier.folder, 'data', 'dossier.pdf');
    expect(said('pdfinfo', pdf)).toMatch(/Tagged: +yes/);
    const structure = said('pdfinfo', '-struct', pdf);
    for (const element of ['Document', 'H1', 'H2', 'P ', 'L ', 'Table', 'TH', 'Figure']) {
      expect(structure).toContain(element.trim());
    }
    const [, , ...fonts] = said('pdffonts', pdf).trim().split('\n');
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter((font) => !/ yes +yes +(yes|no) +\d/.test(font))).toEqual([]);
  });
});
