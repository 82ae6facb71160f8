/**
 * Why a piece of evidence was not kept: `mismatch` the bytes that arrived are not those that were
 * hashed, `incomplete` parts of them are missing, `too-large` they are more than is held at once,
 * `unknown-item` there is no such item.
 */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  constructor(
    readonly failure: 'mismatch' | 'incomplete' | 'too-large' | 'unknown-item',
    message: string,
  ) {
    super(message);
  }
}
