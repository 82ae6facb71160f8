/**
 * Measures the PDF of 1,000 pieces of evidence, tagged and with embedded fonts, against the plain
 * table of the same rows that pdf-lib draws in a standard font. Run with
 * `node --expose-gc --import tsx tests/bench/pdf.ts [pieces]`.
 */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { composeDossier } from '@/utils/dossier/compose';
import { dossierPdf } from '@/utils/dossier/pdf/dossier-pdf';
import type { Dossier } from '@/utils/dossier/schema';
import { readFonts } from '../fixtures/fonts';
import { evidenceOf, hash, sampleInput } from '../unit/dossier/sample';
import { line, median } from './measure/report';

const COUNT = Number(process.argv[2] ?? 1000);
const ROUNDS = 5;
const A4: [width: number, height: number] = [595.28, 841.89];
const MARGIN = 50;
const ROW_HEIGHT = 12;
const FONT_SIZE = 6;
const COLUMNS = [50, 80, 190, 290, 430];

const dossier = sampleDossier();
const fonts = readFonts();
const taken = { ours: [] as number[], plain: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  taken.plain.push(await timed(() => plainTable(dossier)));
  taken.ours.push(
    await timed(() =>
      dossierPdf(dossier, {
        ...{ language: 'it', fonts, custody: [], documents: [], exceptions: [] },
        ...{ contentHash: null, shortenAddresses: false },
      }),
    ),
  );
}
const [ours, plain] = [median(taken.ours), median(taken.plain)];
line(`PDF of ${COUNT} pieces of evidence`, `${ours.toFixed(0)} ms`, '–');
line("… pdf-lib's plain table of the same rows", `${plain.toFixed(0)} ms`, '–');
line('… ours, as many times as long', (ours / plain).toFixed(2), '≤ 1');

function sampleDossier(): Dossier {
  const evidence = Array.from({ length: COUNT }, (_, index) =>
    evidenceOf(new TextEncoder().encode(`${index}`), index + 1),
  );
  const files = new Map(
    evidence.map(({ id }) => [
      id,
      `data/prove/${hash(new TextEncoder().encode(id)).slice(0, 35)}.eml`,
    ]),
  );
  return composeDossier({ ...sampleInput(0), evidence }, files);
}

async function plainTable({ evidence }: Dossier): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  let page = doc.addPage(A4);
  let y = A4[1] - MARGIN;
  for (const [index, { received, from, subject, file, sha256 }] of evidence.entries()) {
    if (y < MARGIN) {
      page = doc.addPage(A4);
      y = A4[1] - MARGIN;
    }
    const cells = [index + 1, received?.instant, from?.address, subject, file, sha256];
    cells.forEach((cell, column) => {
      const x = COLUMNS[column] ?? MARGIN;
      page.drawText(String(cell), { x, y, size: FONT_SIZE, font });
    });
    y -= ROW_HEIGHT;
  }
  return doc.save();
}

async function timed(make: () => Promise<Uint8Array>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await make();
  return performance.now() - start;
}
