import type { CommonTexts } from './it/common';

/** What can go wrong, as the user is told it: the webmail's failures and our own. */
export type Failure = keyof CommonTexts['failures'];
