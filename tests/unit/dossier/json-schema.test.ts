import { readFile } from 'node:fs/promises';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import { dossierJsonSchema } from '@/utils/dossier/json-schema';
import { dossierSchema } from '@/utils/dossier/schema';
import { sampleInput } from './sample';
import { zipText } from './unzip';

const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
addFormats(ajv);
const valid = ajv.compile(dossierJsonSchema());

describe('the published JSON Schema', () => {
  // `npx vitest run --project unit -u json-schema` writes it anew.
  it('is what the zod types say', async () => {
    const published = `${JSON.stringify(dossierJsonSchema(), null, 2)}\n`;
    await expect(published).toMatchFileSnapshot('../../../public/schema/dossier-1.schema.json');
  });

  it('accepts the dossiers that are written', async () => {
    const dossier = JSON.parse(await zipText(exportDossier(sampleInput()), 'data/dossier.json'));
    expect(valid(dossier), JSON.stringify(valid.errors)).toBe(true);
  });

  it.each([
    ['money as a float', (d: Dossier) => Object.assign(d.request.risarcimento, { cents: 1.5 })],
    ['a hash cut short', (d: Dossier) => Object.assign(d.evidence[0], { sha256: 'ab' })],
    ['an unknown kind', (d: Dossier) => Object.assign(d.evidence[0], { kind: 'lost' })],
    ['another schema', (d: Dossier) => Object.assign(d, { schema: 'x' })],
    ['a missing part', (d: Dossier) => Object.assign(d, { evidence: undefined })],
  ])('refuses %s', async (_, spoil) => {
    const dossier = JSON.parse(await zipText(exportDossier(sampleInput()), 'data/dossier.json'));
    spoil(dossier);
    expect(valid(JSON.parse(JSON.stringify(dossier)))).toBe(false);
  });
});

type Dossier = { request: { risarcimento: object }; evidence: [object] };

describe('a dossier of an earlier version', () => {
  // Frozen as it was written; a change of the schema that it does not pass needs a new version.
  it.each(['1.json'])('%s is still read', async (name) => {
    const text = await readFile(
      new URL(`../../fixtures/dossiers/${name}`, import.meta.url),
      'utf8',
    );
    expect(dossierSchema.parse(JSON.parse(text))).toEqual(JSON.parse(text));
  });
});
