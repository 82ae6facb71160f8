/** How far an export or a verification is; items are stored messages and documents, or files. */
export type DossierProgress = { items: number; ofItems: number; bytes: number; ofBytes: number };
