import fc from 'fast-check';
import { expect, it } from 'vitest';
import { GrowingBytes } from '@/utils/growing-bytes';

it('holds all that was appended, in its order', () => {
  // Around the room that it starts with.
  const large = fc
    .integer({ min: 60_000, max: 70_000 })
    .map((size) => new Uint8Array(size).fill(7));
  const parts = fc.array(fc.oneof(fc.uint8Array(), large), { maxLength: 9 });
  fc.assert(
    fc.property(parts, (appended) => {
      const growing = new GrowingBytes();
      for (const part of appended) growing.append(part);
      expect(Buffer.compare(growing.bytes, Buffer.concat(appended))).toBe(0);
    }),
  );
});
