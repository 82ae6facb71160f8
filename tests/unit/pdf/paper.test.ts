import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { Paper } from '@/utils/pdf/paper';
import { readFonts } from '../../fixtures/fonts';

const options: PDFKit.PDFDocumentOptions = {
  ...{ autoFirstPage: false, bufferPages: true, font: '', tagged: true, lang: 'it-IT' },
  info: { Title: 'Perché – naïve', CreationDate: new Date(0) },
};
const { regular } = readFonts();

/** Two pages, drawn in turns. */
function drawn(doc: PDFKit.PDFDocument): Promise<string> {
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const struct = doc.struct('P', {}, () => {
    doc.registerFont('regular', regular).font('regular').fontSize(9).text('Perché Ω', 50, 50);
  });
  doc.addPage();
  doc.addStructure(struct);
  doc.rect(1.5, 2, 30, 40).fill('#123456');
  doc.addPage();
  doc.addContent('1 0 0 RG');
  doc.switchToPage(0);
  doc.moveTo(0, 0).lineTo(7, 8).stroke();
  struct.end();
  doc.end();
  return new Promise((resolve, reject) => {
    doc.on('error', reject);
    doc.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

describe('paper', () => {
  it('writes byte for byte the file that pdfkit writes by itself', async () => {
    expect(await drawn(new Paper(options))).toBe(await drawn(new PDFDocument(options)));
  });
});
