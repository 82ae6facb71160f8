import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allLines, lineText } from '@/utils/claim/letters/document';
import { draft } from '@/utils/claim/letters/drafts';
import { renderDocx } from '@/utils/claim/letters/render/docx';
import { SHOPKEEPER } from '../../../../fixtures/cases';

const CLOCK = Date.UTC(2026, 10, 20, 9, 30);
const [diffida] = draft('diffida', SHOPKEEPER);
if (!diffida) throw new Error('No draft');

function part(docx: Uint8Array, path: string): string {
  const bytes = unzipSync(docx)[path];
  if (!bytes) throw new Error(`${path} is missing`);
  return strFromU8(bytes);
}

/** Word's XML writes the apostrophe as an entity. */
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map(([, text]) => text?.replaceAll('&apos;', "'"))
      .join(''),
  );

describe('renderDocx', () => {
  it('holds every line of the letter', async () => {
    const paragraphs = textOf(part(await renderDocx(diffida, CLOCK), 'word/document.xml'));
    for (const line of allLines(diffida)) expect(paragraphs).toContain(lineText(line));
    expect(paragraphs.filter((text) => text === lineText(diffida.notice))).toHaveLength(1);
  });

  it('highlights each blank', async () => {
    const xml = part(await renderDocx(diffida, CLOCK), 'word/document.xml');
    const blanks = allLines(diffida)
      .flat()
      .filter(({ kind }) => kind === 'blank');
    expect(xml.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(blanks.length);
  });

  it('stays well-formed with a hostile subject', async () => {
    const subject = 'a\u0000b\u001b$B\ud800 <w:t>&amp; \u202Ecod.exe';
    const evidence = SHOPKEEPER.evidence.map((each) => ({ ...each, subject }));
    const [hostile] = draft('diffida', { ...SHOPKEEPER, evidence });
    if (!hostile) throw new Error('No draft');
    const xml = part(await renderDocx(hostile, CLOCK), 'word/document.xml');
    expect(xml).toContain('ab$B &lt;w:t&gt;&amp;amp; cod.exe');
  });

  it('gives the same bytes for the same letter and clock, whatever the time of day', async () => {
    const first = await renderDocx(diffida, CLOCK);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await renderDocx(diffida, CLOCK)).toEqual(first);
    expect(part(first, 'docProps/core.xml')).toContain('2026-11-20T09:30:00.000Z');
  });
});
