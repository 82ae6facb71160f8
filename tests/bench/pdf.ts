/**
 * Measures the PDF of 1,000 pieces of evidence, tagged and with embedded fonts, against the plain
 * table that pdf-lib draws of the texts in the same rows, in a standard font. Run with
 * `node --expose-gc --import tsx tests/bench/pdf.ts [pieces]`.
 */
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { composeDossier } from '@/utils/dossier/compose';
import { Placement } from '@/utils/dossier/contents';
import { contextOf, type DossierPdfOptions } from '@/utils/dossier/pdf/context';
import { dossierPdf } from '@/utils/dossier/pdf/dossier-pdf';
import { evidenceAnnex } from '@/utils/dossier/pdf/sections/evidence-annex';
import type { ComposedDossier } from '@/utils/dossier/schema';
import { summaryOf } from '@/utils/evidence/custody-summary';
import type { Evidence } from '@/utils/evidence/schema';
import type { Cell } from '@/utils/pdf/block';
import { readFonts } from '../fixtures/fonts';
import { evidenceOf, sampleInput } from '../unit/dossier/sample';
import { line, median } from './measure/report';

const COUNT = Number(process.argv[2] ?? 1000);
const ROUNDS = 9;
const A4: [width: number, height: number] = [595.28, 841.89];
const MARGIN = 50;
const LINE_HEIGHT = 8;
const FONT_SIZE = 6;
const COLUMNS = [50, 80, 190, 390];

const options: DossierPdfOptions = {
  ...{ language: 'it', fonts: readFonts(), custody: summaryOf([]), documents: [], exceptions: [] },
  ...{ contentHash: null, shortenAddresses: false },
};
const dossier = sampleDossier();
const rows = rowsOf(dossier);
const taken = { ours: [] as number[], plain: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  taken.plain.push(await timed(() => plainTable(rows)));
  taken.ours.push(await timed(() => dossierPdf(dossier, options)));
}
const [ours, plain] = [median(taken.ours), median(taken.plain)];
line(`PDF of ${COUNT} pieces of evidence`, `${ours.toFixed(0)} ms`, '–');
line("… pdf-lib's plain table of the same rows", `${plain.toFixed(0)} ms`, '–');
line('… ours, as many times as long', (ours / plain).toFixed(2), '≤ 1');

function sampleDossier(): ComposedDossier {
  const evidence = Array.from({ length: COUNT }, (_, index) => piece(index + 1));
  return composeDossier({ ...sampleInput(0), evidence }, new Placement());
}

/** No two of them alike: a text that was set before is no work. */
function piece(number: number): Evidence {
  const sample = evidenceOf(new TextEncoder().encode(`${number}`), number);
  const received = new Date(Date.UTC(2023, 0, 28) + number * 97_000).toISOString();
  return {
    ...sample,
    from: { name: `Mittente ${number}`, address: `ufficio.${number}@ente-${number % 90}.example` },
    subject: `Convocazione n. ${number}, risposta entro il ${number % 28}: «${sample.sha256?.slice(0, 12)}»`,
    received: sample.received && { ...sample.received, instant: received },
    delayMs: number * 1_234_567,
  };
}

/** The texts of our own table, if all of the evidence stood there: by row and by cell. */
function rowsOf(dossier: ComposedDossier): string[][][] {
  const blocks = evidenceAnnex(contextOf(dossier, { ...options, detailed: 0 }));
  const [table] = blocks.filter((block) => block.kind === 'table');
  return (table?.rows ?? []).map((row) => row.map(textsOf));
}

function textsOf(cell: Cell): string[] {
  if (typeof cell === 'string') return [cell];
  return ('text' in cell ? [cell] : cell).map(({ text }) => text);
}

async function plainTable(rows: readonly string[][][]): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const font = await doc.embedFont(StandardFonts.Helvetica);
  let page = doc.addPage(A4);
  let y = A4[1] - MARGIN;
  for (const cells of rows) {
    if (y < MARGIN) {
      page = doc.addPage(A4);
      y = A4[1] - MARGIN;
    }
    cells.forEach((texts, column) => {
      const x = COLUMNS[column] ?? MARGIN;
      texts.forEach((text, index) => {
        page.drawText(text, { x, y: y - index * LINE_HEIGHT, size: FONT_SIZE, font });
      });
    });
    y -= LINE_HEIGHT * (1 + Math.max(...cells.map((texts) => texts.length)));
  }
  return doc.save();
}

async function timed(make: () => Promise<Uint8Array>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await make();
  return performance.now() - start;
}
