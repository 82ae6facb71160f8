import { newFile } from '@/utils/storage/private-folder';

/** Folder of the origin-private file system where exports are written. */
export const EXPORT_FOLDER = 'exports';

/** Opens a file of the folder, made where it is not there, as long as it is used. Only workers can. */
export async function withFile<R>(
  root: FileSystemDirectoryHandle,
  name: string,
  use: (access: FileSystemSyncAccessHandle) => Promise<R>,
): Promise<R> {
  const handle = await newFile(root, EXPORT_FOLDER, name);
  const access = await handle.createSyncAccessHandle();
  return use(access).finally(() => access.close());
}
