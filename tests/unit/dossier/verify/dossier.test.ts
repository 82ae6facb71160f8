import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import type { DossierProgress } from '@/utils/dossier/progress';
import type { Verification } from '@/utils/dossier/verify/verification';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { hash, message, sampleInput } from '../sample';
import { dossierFiles, type Files, foldered, resealed, zip } from './bags';

async function written(input: DossierInput): Promise<Blob> {
  return new Response(exportDossier(input).stream).blob();
}

function codes(verification: Verification): string[] {
  if (verification.outcome === 'refused') return [verification.reason];
  const flawed = verification.files.filter(({ state }) => !['intact', 'unsealed'].includes(state));
  return [
    ...verification.findings.map(({ code, subject }) => `${code} ${subject}`.trim()),
    ...flawed.map(({ state, path }) => `${state} ${path}`),
  ];
}

describe('verification of a dossier of ours', () => {
  let files: Record<string, Uint8Array>;
  beforeAll(async () => {
    files = await dossierFiles(sampleInput());
  });
  const judge = async (changed: Files) => verifyDossier(zip(foldered(changed)));
  const text = (path: string) => new TextDecoder().decode(files[path]);

  it('finds it intact', async () => {
    const input = sampleInput(40);
    const dossier = exportDossier(input);
    const blob = await new Response(dossier.stream).blob();
    const verification = await verifyDossier(blob);
    expect(verification).toMatchObject({
      outcome: 'intact',
      name: 'dossier-anna-libero-it-20261121',
      version: '1.0',
      findings: [],
      isDossier: true,
      custodyEntries: 40,
      timestamps: [],
      tagManifest: dossier.report().tagManifest,
    });
  });

  it('finds an empty one intact, and one with every kind of exception', async () => {
    const empty = { ...sampleInput(0), documents: [], pages: async () => [] };
    expect((await verifyDossier(await written(empty))).outcome).toBe('intact');
    const input = sampleInput();
    input.stored.delete(hash(message(1)));
    input.stored.set(hash(message(2)), message(9));
    const verification = await verifyDossier(await written(input));
    expect(verification.outcome).toBe('intact');
    expect(codes(verification)).toEqual(['evidence-quarantined e2']);
  });

  it('tells any file whose bytes were changed', async () => {
    const paths = Object.keys(files).filter((path) => !path.startsWith('tagmanifest'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat(), async (path, where) => {
        const bytes = Uint8Array.from(files[path] as Uint8Array);
        const at = where % bytes.length;
        bytes[at] = (bytes[at] as number) ^ 1;
        const verification = await judge({ ...files, [path]: bytes });
        expect(verification.outcome).not.toBe('intact');
        expect(codes(verification).join()).toMatch(
          path === 'bagit.txt' ? /declaration|altered/ : `altered ${path}`,
        );
      }),
      { numRuns: 25 },
    );
  });

  it('tells a byte changed in the zip itself', async () => {
    const blob = await written(sampleInput());
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const at = Buffer.from(bytes).indexOf('8-bit');
    bytes[at] = (bytes[at] as number) ^ 1;
    expect(codes(await verifyDossier(new Blob([bytes])))).toEqual([
      expect.stringMatching(/^damaged data\/prove\//),
    ]);
  });

  it('tells a file taken away or put in', async () => {
    const { 'data/danni.csv': _, ...without } = files;
    expect(codes(await judge(without))).toContain('missing data/danni.csv');
    const added = { ...files, 'data/prove/extra.eml': 'x' };
    expect(codes(await judge(added))).toContain('unlisted data/prove/extra.eml');
  });

  describe('sealed anew by a forger', () => {
    const forge = async (path: string, change: (text: string) => string) =>
      codes(await judge(resealed({ ...files, [path]: change(text(path)) })));

    it('tells a custody entry changed, dropped or cut off', async () => {
      const log = 'data/custodia.jsonl';
      const lines = text(log).split('\n');
      expect(await forge(log, (it) => it.replace('"item":"e2"', '"item":"e9"'))).toContain(
        'custody-broken 2',
      );
      expect(await forge(log, () => lines.toSpliced(1, 1).join('\n'))).toContain(
        'custody-broken 2',
      );
      const head = sampleInput().custody.head;
      expect(await forge(log, () => lines.toSpliced(2, 1).join('\n'))).toContain(
        `custody-head-differs ${head}`,
      );
      expect(await forge(log, (it) => it.replace('{"action"', '{ "action"'))).toContain(
        'custody-unreadable 1',
      );
      const { [log]: _, ...without } = files;
      expect(codes(await judge(resealed(without)))).toContain(`custody-missing ${log}`);
    });

    it('tells a message exchanged for another', async () => {
      const path = Object.keys(files).find((each) => each.includes('prove/0001')) as string;
      expect(await forge(path, () => 'Subject: another\r\n\r\n')).toEqual([
        'evidence-hash-differs e1',
      ]);
      const { [path]: _, ...without } = files;
      expect(codes(await judge(resealed(without)))).toContain('evidence-file-missing e1');
    });

    it('tells evidence that custody never saw', async () => {
      const json = JSON.parse(text('data/dossier.json'));
      json.evidence[0].sha256 = 'f'.repeat(64);
      const found = await forge('data/dossier.json', () => JSON.stringify(json));
      expect(found).toEqual(['evidence-without-custody e1', 'evidence-hash-differs e1']);
    });

    it('tells a dossier.json that breaks its schema, or is none, or is of the future', async () => {
      const json = 'data/dossier.json';
      expect(await forge(json, (it) => it.replace('"consumer"', '"king"'))).toContain(
        'dossier-invalid claimant.role',
      );
      expect(await forge(json, () => '{')).toContain(`dossier-unreadable ${json}`);
      expect(await forge(json, () => 'null')).toContain('dossier-invalid');
      expect(await forge(json, (it) => it.replace('dossier/1"', 'dossier/2"'))).toEqual([
        'dossier-version-unknown https://postapersa.it/schema/dossier/2',
      ]);
    });
  });

  it('tells its progress to the end, and stops when told', async () => {
    const blob = await written(sampleInput(20));
    const seen: DossierProgress[] = [];
    await verifyDossier(blob, { onProgress: (progress) => seen.push(progress) });
    expect(seen[0]).toMatchObject({ items: 0, bytes: 0 });
    expect(seen.at(-1)).toMatchObject({ items: seen[0]?.ofItems, bytes: seen[0]?.ofBytes });
    const controller = new AbortController();
    const onProgress = ({ items }: DossierProgress) => {
      if (items === 5) controller.abort(new Error('stopped'));
    };
    await expect(verifyDossier(blob, { signal: controller.signal, onProgress })).rejects.toThrow(
      'stopped',
    );
  });
});
