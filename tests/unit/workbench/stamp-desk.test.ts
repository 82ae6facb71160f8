import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { NotSaved } from '@/utils/storage/save-file';
import { StampDesk } from '@/utils/workbench/stamp-desk';
import { sampleInput } from '../dossier/sample';
import { Authority, hasOpenssl } from '../dossier/timestamp/authority';
import { MemoryFiles } from '../storage/memory-files';

describe.skipIf(!hasOpenssl())('asking for a timestamp', () => {
  let authority: Authority;
  let dossier: File;
  beforeAll(async () => {
    authority = new Authority();
    const { name, stream } = exportDossier(sampleInput());
    dossier = new File([await new Response(stream).blob()], name);
  });
  afterAll(() => authority.close());

  /** A desk, and what it has saved so far. */
  function desk() {
    const saved: File[] = [];
    const files = new MemoryFiles();
    const downloads = {
      save: async (file: Blob, name: string) =>
        void saved.push(new File([await file.arrayBuffer()], name)),
    };
    const stamps = new StampDesk(
      (file, name) => downloads.save(file, name),
      async () => files.root(),
      (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    );
    return { stamps, saved, files, downloads };
  }

  /** The request that the desk saved, and the authority's answer to it. */
  async function asked(over = dossier) {
    const { stamps, saved } = desk();
    await stamps.request(over);
    const [tsq] = saved as [File];
    const answer = authority.answer(new Uint8Array(await tsq.arrayBuffer()));
    return [tsq, new File([answer], 'risposta.tsr')] as const;
  }

  it('saves a request that the authority answers, and a dossier with the answer in it', async () => {
    const [tsq, tsr] = await asked();
    expect(tsq.name).toBe(dossier.name.replace('.zip', '.tsq'));
    const { stamps, saved } = desk();
    const outcome = await stamps.stamp([tsr, dossier, tsq]);
    const name = dossier.name.replace('.zip', '-con-marca.zip');
    expect(outcome).toMatchObject({ state: 'stamped', file: name });
    expect(saved.map((file) => file.name)).toEqual([name]);
    expect(await verifyDossier(saved[0] as File)).toMatchObject({
      outcome: 'intact',
      timestamps: [{ state: 'valid' }],
    });
  });

  it('leaves no copy in the browser, even where the user does not want the file', async () => {
    const [tsq, tsr] = await asked();
    const { stamps, files, downloads } = desk();
    await stamps.stamp([dossier, tsq, tsr]);
    expect(files.paths).toEqual([]);
    downloads.save = () => Promise.reject(new NotSaved('x.zip'));
    await expect(stamps.stamp([dossier, tsq, tsr])).rejects.toThrow(NotSaved);
    expect(files.paths).toEqual([]);
  });

  it('saves nothing where the answer is to another request', async () => {
    const [tsq] = await asked();
    const [, tsr] = await asked();
    const { stamps, saved } = desk();
    expect(await stamps.stamp([dossier, tsq, tsr])).toEqual({
      state: 'rejected',
      because: 'other-nonce',
    });
    expect(saved).toEqual([]);
  });

  it('wants all three files', async () => {
    expect(await desk().stamps.stamp([dossier])).toEqual({ state: 'incomplete' });
  });

  it('says of a file that it is no dossier', async () => {
    const { stamps, saved } = desk();
    expect(await stamps.request(new File(['ciao'], 'x.zip'))).toMatchObject({
      state: 'not-a-dossier',
      reason: 'not-a-zip',
    });
    expect(saved).toEqual([]);
  });
});
