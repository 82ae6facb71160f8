type Folder = Map<string, Folder | Blob>;

/** As much of the origin-private file system as our files need, in memory. */
export class MemoryFiles {
  readonly #root: Folder = new Map();

  /** Paths of the folders and files that there are. */
  get paths(): string[] {
    const below = (folder: Folder, path: string): string[] =>
      [...folder].flatMap(([name, entry]) => [
        path + name,
        ...(entry instanceof Map ? below(entry, `${path}${name}/`) : []),
      ]);
    return below(this.#root, '');
  }

  /** The root as one context has it, which calls `step` before each thing that it does there. */
  root(step = () => {}): FileSystemDirectoryHandle {
    return folderHandle(this.#root, step);
  }
}

function folderHandle(folder: Folder, step: () => void): FileSystemDirectoryHandle {
  const entry = <E extends Folder | Blob>(name: string, create: boolean, made: E): E => {
    if (!folder.has(name) && !create) throw new DOMException(name, 'NotFoundError');
    if (!folder.has(name)) folder.set(name, made);
    return folder.get(name) as E;
  };
  const handle = {
    async getDirectoryHandle(name: string, { create = false } = {}) {
      step();
      return folderHandle(entry(name, create, new Map() as Folder), step);
    },
    async getFileHandle(name: string, { create = false } = {}) {
      step();
      entry(name, create, new Blob());
      return fileHandle(folder, name, step);
    },
    async removeEntry(name: string) {
      step();
      if (!folder.delete(name)) throw new DOMException(name, 'NotFoundError');
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

/** What is written stands in the file at the latest once that is closed. */
function fileHandle(folder: Folder, name: string, step: () => void) {
  const createWritable = async () => {
    step();
    const parts: Blob[] = [];
    return {
      async write(chunk: BlobPart) {
        step();
        parts.push(new Blob([chunk]));
      },
      async close() {
        step();
        folder.set(name, new Blob(parts));
      },
      async abort() {
        step();
      },
    };
  };
  const createSyncAccessHandle = async () => {
    step();
    let bytes = Buffer.from(await (folder.get(name) as Blob).arrayBuffer());
    return {
      read(into: Uint8Array, { at }: { at: number }) {
        step();
        return bytes.copy(into, 0, at);
      },
      write(written: Uint8Array, { at }: { at: number }) {
        step();
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          written,
          bytes.subarray(at + written.length),
        ]);
        return written.length;
      },
      getSize: () => bytes.length,
      flush: step,
      close() {
        folder.set(name, new Blob([bytes]));
      },
    };
  };
  const getFile = async () => {
    step();
    return new File([folder.get(name) as Blob], name);
  };
  return { createWritable, createSyncAccessHandle, getFile };
}
