/**
 * A new file, alone in its folder: what a work that was cut off left there is of no use to anyone.
 */
export async function onlyFile(
  root: FileSystemDirectoryHandle,
  folder: string,
  name: string,
): Promise<FileSystemFileHandle> {
  await removeFolder(root, folder);
  const directory = await root.getDirectoryHandle(folder, { create: true });
  return directory.getFileHandle(name, { create: true });
}

/** Removes a folder of the origin-private file system; one that is not there is removed already. */
export async function removeFolder(root: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await root.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
