/** What workers have and TypeScript's DOM leaves out (https://fs.spec.whatwg.org/). */
interface FileSystemFileHandle {
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}

/** The file is its holder's alone until it is closed. */
interface FileSystemSyncAccessHandle {
  /** Gives how many bytes were read, 0 at the end. */
  read(into: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  /** Gives how many bytes were written. */
  write(bytes: Uint8Array<ArrayBuffer>, options: { at: number }): number;
  getSize(): number;
  flush(): void;
  close(): void;
}
