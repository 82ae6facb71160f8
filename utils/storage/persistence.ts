/**
 * Asks the browser never to evict what is stored. Chrome already promises it to an extension with
 * `unlimitedStorage`; Firefox may ask the user. Only pages can ask, workers cannot.
 * @returns whether the browser promises it.
 */
export async function keepStorage(storage: StorageManager): Promise<boolean> {
  return (await storage.persisted()) || (await storage.persist());
}
