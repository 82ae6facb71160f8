import { checkTimestamp, type TimestampResult } from '@/utils/dossier/timestamp/check';
import { STAMP_FOLDER } from '@/utils/dossier/timestamp/request';

/** A timestamp found in the bag; `path` is the authority's answer. */
export type TimestampCheck = TimestampResult & { path: string };

/** Checks every `.tsr` of the folder, with the `.tsq` of the same name where there is one. */
export async function checkTimestamps(
  paths: readonly string[],
  bytesOf: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>,
  tagManifest: Uint8Array<ArrayBuffer>,
): Promise<TimestampCheck[]> {
  const checks: TimestampCheck[] = [];
  for (const path of paths) {
    if (!path.startsWith(`${STAMP_FOLDER}/`) || !path.endsWith('.tsr')) continue;
    const response = (await bytesOf(path)) ?? new Uint8Array();
    const request = await bytesOf(path.replace(/\.tsr$/, '.tsq'));
    checks.push({ path, ...(await checkTimestamp(response, tagManifest, request)) });
  }
  return checks;
}
