import { describe, expect, it } from 'vitest';
import type { Block, Fact } from '@/utils/pdf/block';
import { documentPdf } from '@/utils/pdf/document';
import { readFonts } from '../../fixtures/fonts';
import { readPdf } from '../../fixtures/read-pdf';

const options = {
  fonts: readFonts(),
  title: 'Titolo & <prova>',
  language: 'it',
  creator: 'PostaPersa',
  createdAt: '2026-11-21T17:05:00Z',
  runningTitle: 'Corrente',
  pageLabel: (page: number, pages: number) => `pagina ${page} di ${pages}`,
} as const;

const set = (blocks: readonly Block[]) => documentPdf(blocks, options);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a document', { timeout: 120_000 }, () => {
  it('says its language, title and PDF/UA part', async () => {
    const bytes = await set([{ kind: 'paragraph', text: 'Ciao' }]);
    const { info, marked } = await readPdf(bytes);
    expect(marked).toBe(true);
    expect(info.Language).toBe('it-IT');
    expect(info.Title).toBe('Titolo · ·prova·');
    expect(text(bytes)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text(bytes)).toContain('/DisplayDocTitle true');
  });

  it('carries real structure: headings, lists, tables with scopes, figures with words', async () => {
    const bytes = await set([
      { kind: 'heading', level: 1, text: 'Sezione' },
      { kind: 'heading', level: 2, text: 'Parte' },
      { kind: 'list', items: ['uno', 'due'] },
      {
        kind: 'table',
        summary: 'Tabella',
        columns: [
          { header: 'A', width: 1 },
          { header: 'B', width: 1 },
        ],
        rows: [['r1', 'x']],
        rowHeaders: true,
      },
      {
        kind: 'figure',
        alt: 'Una linea',
        height: 20,
        draw: ({ doc }, box) => {
          doc
            .moveTo(box.x, box.y)
            .lineTo(box.x + 50, box.y)
            .stroke();
        },
      },
    ]);
    const { tags, outline } = await readPdf(bytes);
    const texts = (role: string) => tags.filter((tag) => tag.role === role).map((tag) => tag.text);
    expect(texts('H1')).toEqual(['Sezione']);
    expect(texts('H2')).toEqual(['Parte']);
    expect(texts('LBody')).toEqual(['uno', 'due']);
    expect(texts('TH')).toEqual(['A', 'B', 'r1']);
    expect(texts('TD')).toEqual(['x']);
    expect(tags.find((tag) => tag.role === 'Figure')?.alt).toBe('Una linea');
    expect(text(bytes).match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(text(bytes).match(/\/Scope \/Row/g)).toHaveLength(1);
    expect(outline.map((item) => [item.title, item.items.map((below) => below.title)])).toEqual([
      ['Sezione', ['Parte']],
    ]);
  });

  it('goes over pages, with page numbers and repeated table heads as decoration', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`riga ${index}`]);
    const columns = [{ header: 'Testata', width: 1 }];
    const { pages, tags } = await readPdf(
      await set([{ kind: 'table', summary: '', columns, rows }]),
    );
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      expect(page.text).toContain(`pagina ${index + 1} di ${pages.length}`);
      expect(page.text).toContain('Testata');
      expect(page.untagged).toBe('');
    });
    const texts = (role: string) =>
      tags.flatMap((tag) => (tag.role === role && tag.text !== '' ? [tag.text] : []));
    expect(texts('TH')).toEqual(['Testata']);
    expect(texts('TD')).toEqual(rows.flat());
  });

  it('lets a long running title end before the page number', async () => {
    const runningTitle = 'nome '.repeat(200);
    const bytes = await documentPdf([{ kind: 'space', height: 1 }], { ...options, runningTitle });
    const [page] = (await readPdf(bytes)).pages;
    expect(page?.text.match(/nome/g)?.length).toBeLessThan(30);
    expect(page?.text).toContain('pagina 1 di 1');
  });

  it('breaks facts where a page ends, and tells on the next whose they are', async () => {
    const rows = Array.from('abcdefghijkl', (letter): Fact => [`voce ${letter}`, letter]);
    const onFirstPage = new Set<number>();
    for (let height = 420; height < 700; height += 15) {
      const { pages, tags } = await readPdf(
        await set([
          { kind: 'space', height },
          { kind: 'heading', level: 2, text: 'Prova 3' },
          { kind: 'facts', summary: 'Dati della prova 3', rows },
        ]),
      );
      const [before = '', after = ''] = pages.map((page) => page.text);
      const count = rows.filter(([label]) => before.includes(label)).length;
      onFirstPage.add(count);
      expect(before.includes('Prova 3')).toBe(count > 0);
      expect(after.includes('Dati della prova 3')).toBe(count > 0 && count < rows.length);
      expect(tags.some(({ text }) => text.includes('Dati della prova'))).toBe(false);
      const values = tags.filter(({ role, text }) => role === 'TD' && text !== '');
      expect(values.map(({ text }) => text)).toEqual([...'abcdefghijkl']);
    }
    // Never less than three beside their heading, nor one alone on the next page.
    expect([...onFirstPage]).toEqual([12, 10, 9, 8, 7, 6, 5, 4, 3, 0]);
  });

  it('splits a row that is taller than a page', async () => {
    const long = Array.from({ length: 3_000 }, (_, index) => `parola${index}`).join(' ');
    const columns = [
      { header: 'A', width: 1 },
      { header: 'B', width: 1 },
    ];
    const { pages } = await readPdf(
      await set([{ kind: 'table', summary: '', columns, rows: [[long, 'breve']] }]),
    );
    const all = pages.map((page) => page.text).join(' ');
    expect(all).toContain('parola0 ');
    expect(all).toContain('parola2999');
  });
});
