import type { RefusalReason } from './verification';

/** Why a sound zip is not judged as a bag. */
export class BagRefusal extends Error {
  override readonly name = 'BagRefusal';
  constructor(
    readonly reason: RefusalReason,
    readonly path: string | null,
  ) {
    super(reason);
  }
}
