import fc from 'fast-check';

export const utf8 = (text: string) => new TextEncoder().encode(text);

/** Something valid with some of its bytes changed, cut or doubled: what breaks a reader deepest. */
export function spoiled(whole: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> {
  const at = fc.nat(whole.length - 1);
  const change = fc.record({ at, byte: fc.nat(255) });
  return fc
    .record({
      changes: fc.array(change, { maxLength: 8 }),
      cut: fc.option(at),
      doubled: fc.option(at),
    })
    .map(({ changes, cut, doubled }) => {
      let bytes = whole.slice();
      for (const { at, byte } of changes) bytes[at] = byte;
      if (doubled !== null) bytes = joined(bytes.slice(0, doubled), bytes);
      return cut === null ? bytes : bytes.slice(0, cut);
    });
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/** A JSON text with one of its values, however deep, replaced by any other or left out. */
export function misshapen(json: string): fc.Arbitrary<Uint8Array> {
  const places: string[][] = [];
  const walk = (value: unknown, path: string[]) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      places.push([...path, key]);
      walk(child, [...path, key]);
    }
  };
  walk(JSON.parse(json), []);
  return fc
    .tuple(fc.constantFrom(...places), fc.option(fc.jsonValue(), { nil: undefined }))
    .map(([place, value]) => {
      const changed: unknown = JSON.parse(json);
      let owner = changed;
      for (const key of place.slice(0, -1)) owner = Reflect.get(owner as object, key);
      Reflect.set(owner as object, place.at(-1) ?? '', value);
      return utf8(JSON.stringify(changed));
    });
}
