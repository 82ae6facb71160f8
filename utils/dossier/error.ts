/** `too-many-entries`: more files than a zip safely counts. `invalid`: the data breaks its own schema. */
export type DossierFailure = 'too-many-entries' | 'invalid';

/** Why a dossier is not written at all; what goes wrong with one item is a `DossierException`. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  constructor(
    readonly failure: DossierFailure,
    message: string,
  ) {
    super(message);
  }
}
