import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DossierError } from '@/utils/dossier/error';
import { notAcquired } from '@/utils/dossier/exception';
import { type ExportOptions, exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';
import type { DossierProgress } from '@/utils/dossier/progress';
import { dossierSchema } from '@/utils/dossier/schema';
import { verifyDossier } from '@/utils/dossier/verify/verify';
import { mapped } from '@/utils/sequence';
import { hash, message, sampleInput } from './sample';

const FOLDER = 'dossier-anna-libero-it-20261121';

async function write(input: DossierInput, options?: ExportOptions) {
  const dossier = exportDossier(input, options);
  const bytes = new Uint8Array(await new Response(dossier.stream).arrayBuffer());
  const files = new Map(
    Object.entries(unzipSync(bytes)).map(([path, content]) => {
      expect(path.startsWith(`${FOLDER}/`)).toBe(true);
      return [path.slice(FOLDER.length + 1), content];
    }),
  );
  const text = (path: string) => new TextDecoder().decode(files.get(path));
  return { name: dossier.name, bytes, files, text, report: dossier.report() };
}

function manifest(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

describe('exportDossier', () => {
  it('lays the bag out as the contract says', async () => {
    const { name, files } = await write(sampleInput());
    expect(name).toBe(`${FOLDER}.zip`);
    const [first, second, third] = [1, 2, 3].map((number) => hash(message(number)).slice(0, 8));
    expect([...files.keys()].sort()).toEqual(
      [
        'bagit.txt',
        'bag-info.txt',
        'manifest-sha256.txt',
        'tagmanifest-sha256.txt',
        'LEGGIMI.txt',
        'data/dossier.pdf',
        'data/dossier.json',
        'data/registro-prove.csv',
        'data/danni.csv',
        'data/custodia.jsonl',
        'data/eccezioni.csv',
        `data/prove/0001_20230128T091011Z_${first}.eml`,
        `data/prove/0002_20230128T091011Z_${second}.eml`,
        `data/prove/0003_20230128T091011Z_${third}.eml`,
        `data/allegati/0001_${hash(new TextEncoder().encode('%PDF-1.7 receipt')).slice(0, 8)}.pdf`,
        'data/allegati/elenco.csv',
        'data/lettere/diffida.txt',
      ].sort(),
    );
  });

  it('has every file of data/ in the manifest and every other file in the tag manifest', async () => {
    const { files, text, report } = await write(sampleInput());
    const payload = manifest(text('manifest-sha256.txt'));
    const tags = manifest(text('tagmanifest-sha256.txt'));
    for (const [path, bytes] of files) {
      if (path === 'tagmanifest-sha256.txt') continue;
      expect((path.startsWith('data/') ? payload : tags).get(path)).toBe(hash(bytes));
    }
    expect(payload.size + tags.size + 1).toBe(files.size);
    expect(report.tagManifest).toBe(hash(files.get('tagmanifest-sha256.txt') as Uint8Array));
    expect(text('bag-info.txt')).toContain(
      `Payload-Oxum: ${report.payloadBytes}.${payload.size}\n`,
    );
  });

  it('keeps the original bytes', async () => {
    const { files } = await write(sampleInput());
    for (const number of [1, 2, 3]) {
      const digest = hash(message(number));
      const path = [...files.keys()].find((name) => name.includes(digest.slice(0, 8)));
      expect(files.get(path as string)).toEqual(message(number));
    }
  });

  it('tells in dossier.json which file each piece of evidence is and what it proves', async () => {
    const { text, files } = await write(sampleInput());
    const dossier = dossierSchema.parse(JSON.parse(text('data/dossier.json')));
    expect(dossier.evidence.map(({ damages }) => damages)).toEqual([['d1'], [], []]);
    for (const { file } of dossier.evidence) expect(files.has(file as string)).toBe(true);
    expect(text('data/dossier.json')).not.toContain('"mailbox": "anna@libero.it"');
    expect(dossier.custodyHead).toBe(sampleInput().custody.head);
  });

  it('puts altered bytes into quarantine and says so', async () => {
    const input = sampleInput();
    const altered = new TextEncoder().encode('not what was stored');
    const recorded = hash(message(2));
    input.stored.set(recorded, altered);
    const { text, files, report } = await write(input);
    const path = `data/quarantena/0002_20230128T091011Z_${hash(altered).slice(0, 8)}.eml`;
    expect(files.get(path)).toEqual(altered);
    expect([...files.keys()].some((name) => name.startsWith('data/prove/0002'))).toBe(false);
    expect(report.exceptions).toEqual([
      expect.objectContaining({ reason: 'altered', item: 'e2', file: path, recorded }),
    ]);
    expect(text('data/eccezioni.csv').trim().split('\r\n')).toHaveLength(2);
    expect(JSON.parse(text('data/dossier.json')).evidence[1]).toMatchObject({ file: path });
  });

  it('lists what is gone, unreadable, left out or was never acquired, and writes the rest', async () => {
    const input = sampleInput(4);
    input.stored.delete(hash(message(1)));
    const failing: DossierInput = {
      ...input,
      leftOut: new Set(['e3']),
      async *contents(wanted) {
        for (const [index, content] of [...wanted].entries()) {
          if (index === 1) yield { state: 'unreadable', detail: 'disk' };
          else yield* input.contents([content]);
        }
      },
      exceptions: [
        notAcquired({
          outage: 'jan2023',
          subject: 'Convocazione',
          reason: 'truncated',
          folder: 'default0/INBOX',
          serverId: '7',
          at: '2026-11-21T10:00:00.000Z',
        }),
      ],
    };
    const { files, text, report } = await write(failing);
    expect(report.exceptions.map(({ reason, item }) => [reason, item])).toEqual([
      ['not-acquired', null],
      ['left-out', 'e3'],
      ['gone', 'e1'],
      ['unreadable', 'e2'],
    ]);
    expect([...files.keys()].filter((path) => path.startsWith('data/prove/'))).toHaveLength(1);
    const rows = text('data/eccezioni.csv').trim().split('\r\n');
    expect(rows).toHaveLength(5);
    expect(rows[1]).toContain('Convocazione');
    expect(rows[1]).toContain('truncated: message 7 of default0/INBOX, 2026-11-21T10:00:00.000Z');
    const { evidence } = JSON.parse(text('data/dossier.json'));
    expect(evidence.map(({ file }: { file: string | null }) => file !== null)).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect(evidence[2].sha256).toBe(hash(message(3)));
  });

  it('has a header only in eccezioni.csv when nothing went wrong', async () => {
    const { text } = await write(sampleInput());
    expect(text('data/eccezioni.csv')).toMatch(/^Motivo;[^\r\n]*\r\n$/);
  });

  it('writes tables for people, in the language asked', async () => {
    const { text } = await write(sampleInput(1));
    const [header, row] = text('data/registro-prove.csv').split('\r\n');
    expect(header).toContain('Ricevuta (ora italiana)');
    expect(row).toContain('2023-01-28T10:10:11+01:00;114:00:06;');
    expect(row).toContain(`"'=SUM(A1) <scuola@example.org>"`);
    expect(text('data/danni.csv')).toContain(';123,45;');
    const english = await write({ ...sampleInput(1), language: 'en' });
    expect(english.text('data/danni.csv')).toContain(';123.45;');
  });

  it('gives the same bytes for the same input', async () => {
    const [first, second] = [await write(sampleInput()), await write(sampleInput())];
    expect(hash(first.bytes)).toBe(hash(second.bytes));
  });

  it('says of which piece another one is the same message again', async () => {
    const { text } = await write({ ...sampleInput(3), duplicates: new Map([['e3', 'e1']]) });
    const { evidence } = JSON.parse(text('data/dossier.json'));
    expect(evidence.map((item: { duplicateOf?: string }) => item.duplicateOf)).toEqual([
      undefined,
      undefined,
      'e1',
    ]);
  });

  it('gives the same bytes of evidence that is made as it is read', async () => {
    const input = sampleInput();
    const evidence = mapped(input.evidence, (item) => structuredClone(item));
    expect(hash((await write({ ...input, evidence })).bytes)).toBe(
      hash((await write(input)).bytes),
    );
  });

  it('gives other bytes at another time', async () => {
    const later = { ...sampleInput(), createdAt: sampleInput().createdAt + 2000 };
    expect(hash((await write(later)).bytes)).not.toBe(hash((await write(sampleInput())).bytes));
  });

  it('writes a dossier of nothing', async () => {
    const empty = { ...sampleInput(0), documents: [], pages: async () => [] };
    const { text } = await write(empty);
    expect(JSON.parse(text('data/dossier.json'))).toMatchObject({
      evidence: [],
      custodyHead: null,
    });
  });

  it('tells its progress from the first moment to the last item', async () => {
    const seen: DossierProgress[] = [];
    const dossier = exportDossier(sampleInput(), { onProgress: (progress) => seen.push(progress) });
    expect(seen).toHaveLength(1);
    await dossier.stream.pipeTo(new WritableStream());
    expect(seen.map(({ items }) => items)).toEqual([0, 1, 2, 3, 4]);
    expect(seen.at(-1)).toMatchObject({ items: 4, ofItems: 4, bytes: seen[0]?.ofBytes });
  });

  it('stops reading when its reader goes away, and has no report', async () => {
    let asked = 0;
    const input = sampleInput(500);
    const dossier = exportDossier({
      ...input,
      async *contents(wanted) {
        for (const content of wanted) {
          asked += 1;
          yield* input.contents([content]);
        }
      },
    });
    await dossier.stream.cancel();
    expect(asked).toBeLessThan(500);
    expect(() => dossier.report()).toThrow();
  });

  it('refuses more files than a zip counts, before it starts', () => {
    const [one] = sampleInput(1).evidence;
    const evidence = Array.from({ length: 100_000 }, () => one as NonNullable<typeof one>);
    const input = { ...sampleInput(1), evidence };
    expect(() => exportDossier(input)).toThrow(DossierError);
    expect(() => exportDossier(input)).toThrow('at most 100000');
  });

  it('fails where not every content was told of', async () => {
    const input = sampleInput();
    const short: DossierInput = {
      ...input,
      contents: (wanted) => input.contents([...wanted].slice(1)),
    };
    await expect(write(short)).rejects.toThrow('told of 3 only');
  });

  it('fails where the parts break the schema', async () => {
    const input = { ...sampleInput(), outage: { id: 'x', from: 'yesterday', to: 'today' } };
    await expect(write(input)).rejects.toMatchObject({ failure: 'invalid' });
  });

  it('has done with each content before it takes the next, which may be read over it', async () => {
    const input = sampleInput(20);
    const room = new Uint8Array(1 << 10);
    const dossier = exportDossier({
      ...input,
      async *contents(wanted) {
        for await (const content of input.contents(wanted)) {
          if (content.state !== 'read') throw new Error(content.state);
          const bytes = room.fill(0).subarray(0, content.bytes.length);
          bytes.set(content.bytes);
          yield { ...content, bytes };
        }
      },
    });
    const zip = await new Response(dossier.stream).blob();
    expect(await verifyDossier(zip)).toMatchObject({ outcome: 'intact' });
  });
});
