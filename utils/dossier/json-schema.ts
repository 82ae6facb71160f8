import * as z from 'zod/mini';
import { DOSSIER_SCHEMA, dossierSchema } from './schema';

/**
 * The JSON Schema (draft 2020-12) of `dossier.json`, published as `public/schema/dossier-1.schema.json`
 * so that others can read a dossier without us.
 */
export function dossierJsonSchema(): Record<string, unknown> {
  return { $id: DOSSIER_SCHEMA, ...z.toJSONSchema(dossierSchema) };
}
