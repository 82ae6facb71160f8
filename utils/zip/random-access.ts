/** A file read piece by piece: a `Blob`, or whatever can be read like one. */
export type RandomAccess = {
  readonly size: number;
  slice(start: number, end: number): RandomAccess;
  arrayBuffer(): Promise<ArrayBuffer>;
  stream(): ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Where the host can: fills `into` with the bytes from `start` on; gives how many there were. */
  readInto?(start: number, into: Uint8Array<ArrayBuffer>): number;
};
