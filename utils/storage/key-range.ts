/** Everything numbered below a first part of the key: an array sorts after every number. */
export const everyOf = (first: string) => IDBKeyRange.bound([first, 0], [first, []]);
