import { expect, it } from 'vitest';
import { newFile, removeUnlessHeld } from '@/utils/storage/private-folder';
import { MemoryFiles } from './memory-files';

/** A root whose entries cannot be removed, for the reason of this name. */
const refusing = (name: string) => {
  const removeEntry = () => Promise.reject(new DOMException('', name));
  return { removeEntry } as unknown as FileSystemDirectoryHandle;
};

it('removes a folder with all that is in it, and one that is not there', async () => {
  const files = new MemoryFiles();
  await newFile(files.root(), 'exports', '1.zip');
  await removeUnlessHeld(files.root(), 'exports');
  await removeUnlessHeld(files.root(), 'exports');
  expect(files.paths).toEqual([]);
});

it('leaves what a dying worker holds, and tells every other reason', async () => {
  await removeUnlessHeld(refusing('NoModificationAllowedError'), 'exports');
  await expect(removeUnlessHeld(refusing('SecurityError'), 'exports')).rejects.toThrow(
    expect.objectContaining({ name: 'SecurityError' }),
  );
});
