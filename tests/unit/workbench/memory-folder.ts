/** As much of the origin-private file system as a temporary file needs, in memory. */
export function memoryFolder(): FileSystemDirectoryHandle {
  const parts: BlobPart[] = [];
  const writable = {
    write: async (chunk: BlobPart) => void parts.push(chunk),
    close: async () => {},
    abort: async () => {},
  };
  const folder = {
    getDirectoryHandle: async () => folder,
    getFileHandle: async (name: string) => ({
      createWritable: async () => writable,
      getFile: async () => new File(parts, name),
    }),
    removeEntry: async () => {},
  };
  return folder as unknown as FileSystemDirectoryHandle;
}
