/**
 * A new file in a folder that holds nothing else: what a work that was cut off left there is of no use
 * to anyone. Only a file that a dying worker still holds stays, until the folder is removed; so that
 * it is in nobody's way, no two works give their files one name.
 */
export async function newFile(
  root: FileSystemDirectoryHandle,
  folder: string,
  name: string,
): Promise<FileSystemFileHandle> {
  await removeFolder(root, folder).catch(unlessHeld);
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

function unlessHeld(error: unknown): void {
  if (!(error instanceof DOMException && error.name === 'NoModificationAllowedError')) throw error;
}
