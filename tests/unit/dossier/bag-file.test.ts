import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { longFile } from '@/utils/dossier/bag-file';

it('writes a text of any length in UTF-8, and seals what it wrote', async () => {
  // Letters of one to four bytes, around the 8 ki characters that are written at once.
  const run = fc
    .tuple(fc.constantFrom('a', 'è', '☎', '😀'), fc.integer({ min: 8_186, max: 8_196 }))
    .map(([letter, count]) => letter.repeat(count));
  const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), run), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const file = longFile('data/a.txt', parts);
      const pieces: Buffer[] = [];
      if (file.bytes instanceof Uint8Array) throw new Error('held whole');
      for await (const piece of file.bytes) pieces.push(Buffer.from(piece));
      const bytes = Buffer.from(parts.join(''));
      expect(Buffer.compare(Buffer.concat(pieces), bytes)).toBe(0);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      expect(file.seal()).toEqual({ size: bytes.length, sha256 });
    }),
  );
});
