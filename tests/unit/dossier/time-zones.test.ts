import { afterEach, describe, expect, it } from 'vitest';
import { exportDossier } from '@/utils/dossier/export';
import { hash, sampleInput } from './sample';

const hostZone = process.env.TZ;
afterEach(() => {
  process.env.TZ = hostZone;
});

async function writtenIn(zone: string, createdAt: number): Promise<string> {
  process.env.TZ = zone;
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const { stream } = exportDossier({ ...sampleInput(), createdAt });
  return hash(new Uint8Array(await new Response(stream).arrayBuffer()));
}

describe('the bytes of a dossier', () => {
  it.each([
    '2026-11-21T19:10:20Z',
    '2026-11-21T23:30:00Z',
    // In Rome, the hour from 02:00 to 03:00 that the clocks skip; UTC has it.
    '2026-03-29T02:30:00Z',
  ])('are the same in every zone of the host, at %s', async (instant) => {
    const createdAt = Date.parse(instant);
    const inUtc = await writtenIn('UTC', createdAt);
    expect(await writtenIn('Europe/Rome', createdAt)).toBe(inUtc);
    expect(await writtenIn('America/Lima', createdAt)).toBe(inUtc);
    expect(await writtenIn('Pacific/Apia', createdAt)).toBe(inUtc);
  });
});
