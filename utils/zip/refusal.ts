/** Why a zip is not opened at all. */
export const ZIP_REFUSALS = [
  'not-a-zip',
  'truncated',
  'malformed',
  'multi-disk',
  'too-many-entries',
  'encrypted',
  'compression-unknown',
  'unsafe-path',
  'duplicate-path',
  'symbolic-link',
  'overlapping-entries',
  'bomb',
] as const;
export type ZipRefusalReason = (typeof ZIP_REFUSALS)[number];

export class ZipRefusal extends Error {
  override readonly name = 'ZipRefusal';
  constructor(
    readonly reason: ZipRefusalReason,
    /** The entry at fault, null where it is the file as a whole. */
    readonly path: string | null = null,
  ) {
    super(path === null ? reason : `${reason}: ${path}`);
  }
}
