/** A new file in a folder, which is made where it is not there. */
export async function newFile(
  root: FileSystemDirectoryHandle,
  folder: string,
  name: string,
): Promise<FileSystemFileHandle> {
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

/** The same, but a folder with a file that a dying worker still holds stays, until the next time. */
export async function removeUnlessHeld(
  root: FileSystemDirectoryHandle,
  name: string,
): Promise<void> {
  try {
    await removeFolder(root, name);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NoModificationAllowedError'))
      throw error;
  }
}
