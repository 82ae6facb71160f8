import { unzipSync } from 'fflate';
import type { DossierExport } from '@/utils/dossier/export';

/** Reads the stream to its end and gives the text of one file of the bag. */
export async function zipText({ name, stream }: DossierExport, path: string): Promise<string> {
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  return new TextDecoder().decode(files[`${name.replace(/\.zip$/, '')}/${path}`]);
}
