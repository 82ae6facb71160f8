import { ZipRefusal } from './refusal';

/** Sizes and offset that are too large for 32 bits stand in the extra field (APPNOTE 4.5.3). */
export function withZip64(
  fields: readonly [bytes: number, compressedBytes: number, offset: number],
  extra: DataView,
  path: string,
): [number, number, number] {
  const [values] = extraFields(extra, 0x0001);
  let at = 0;
  const [bytes, compressedBytes, offset] = fields.map((field) => {
    if (field !== 0xffffffff) return field;
    if (values === undefined || at + 8 > values.byteLength) throw new ZipRefusal('malformed', path);
    const value = Number(values.getBigUint64(at, true));
    at += 8;
    if (!Number.isSafeInteger(value)) throw new ZipRefusal('malformed', path);
    return value;
  }) as [number, number, number];
  return [bytes, compressedBytes, offset];
}

function extraFields(extra: DataView, id: number): DataView[] {
  const found: DataView[] = [];
  for (let at = 0; at + 4 <= extra.byteLength; ) {
    const length = extra.getUint16(at + 2, true);
    if (at + 4 + length > extra.byteLength) break;
    if (extra.getUint16(at, true) === id) {
      found.push(new DataView(extra.buffer, extra.byteOffset + at + 4, length));
    }
    at += 4 + length;
  }
  return found;
}
