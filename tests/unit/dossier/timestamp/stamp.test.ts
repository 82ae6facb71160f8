import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import { timestampRequest } from '@/utils/dossier/timestamp/request';
import { stampDossier } from '@/utils/dossier/timestamp/stamp';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { sampleInput } from '../sample';
import { dossierFiles } from '../verify/bags';
import { Authority, hasOpenssl } from './authority';

const NONCE = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);

describe.skipIf(!hasOpenssl())('a stamped dossier', () => {
  let authority: Authority;
  let dossier: Blob;
  let tagManifest: Uint8Array;
  beforeAll(async () => {
    authority = new Authority();
    dossier = await new Response(exportDossier(sampleInput()).stream).blob();
    tagManifest = (await dossierFiles(sampleInput()))['tagmanifest-sha256.txt'] as Uint8Array;
  });
  afterAll(() => authority.close());

  const stamped = async (file: Blob, over = tagManifest) => {
    const request = timestampRequest(over, NONCE);
    return new Response(await stampDossier(file, request, authority.answer(request))).blob();
  };

  it('is intact, its stamp is valid, and nothing else has changed', async () => {
    const before = await verifyDossier(dossier);
    const after = await verifyDossier(await stamped(dossier));
    if (before.outcome === 'refused' || after.outcome === 'refused') throw new Error('refused');
    expect(after).toMatchObject({
      outcome: 'intact',
      tagManifest: before.tagManifest,
      timestamps: [{ state: 'valid', path: 'marca-temporale/tagmanifest-sha256.tsr' }],
    });
    const isStamp = ({ path }: { path: string }) => path.startsWith('marca-temporale/');
    expect(after.files.filter((file) => !isStamp(file))).toEqual(before.files);
    expect(after.files.filter(isStamp).map(({ state }) => state)).toEqual(['unsealed', 'unsealed']);
  });

  it('takes a new stamp for an old one', async () => {
    const twice = await verifyDossier(await stamped(await stamped(dossier)));
    expect(twice).toMatchObject({ outcome: 'intact', timestamps: [{ state: 'valid' }] });
  });

  it('is flawed where the stamp is over something else', async () => {
    const wrong = await stamped(dossier, new TextEncoder().encode('another dossier'));
    expect(await verifyDossier(wrong)).toMatchObject({
      outcome: 'flawed',
      timestamps: [{ state: 'other-imprint' }],
    });
  });

  it('is not made of what is no bag', async () => {
    await expect(stamped(new Blob(['no zip']))).rejects.toThrow('not-a-zip');
  });
});
