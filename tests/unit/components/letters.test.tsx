// @vitest-environment happy-dom
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Workbench } from '@/components/workbench/Workbench';
import { blanksOf, type LetterDocument, lineText } from '@/utils/claim/letters/document';
import { renderPdf } from '@/utils/claim/letters/render/pdf';
import type { Case } from '@/utils/claim/schema';
import { claim } from '@/utils/i18n/it/claim';
import { letters as texts } from '@/utils/i18n/it/letters';
import { LetterDesk, type LetterFormat } from '@/utils/workbench/letter-desk';
import type { WorkbenchActions, WorkbenchModel } from '@/utils/workbench/model';
import { CASES, type LetterCase, SUPPLY_TEACHER } from '../../fixtures/cases';
import { readFonts } from '../../fixtures/fonts';
import { inert } from '../../gallery/inert';
import { workbench } from '../../gallery/workbench';

const NOW = Date.parse('2026-11-20T10:00:00Z');
const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** The letters' page over a case, as the workbench shows it; what the user does is kept here. */
function letterPage(input: LetterCase) {
  const saved: { letter: LetterDocument; format: LetterFormat }[] = [];
  const copied: string[] = [];
  let model: WorkbenchModel = {
    ...workbench,
    case: input.case,
    interval: input.outage,
    today: input.today,
    evidence: input.evidence,
    documents: input.documents.map(({ sha256, fileName }) => ({
      sha256,
      name: fileName,
      bytes: 1,
    })),
  };
  const actions = inert<WorkbenchActions>({
    onSaveLetter: (letter, format) => saved.push({ letter, format }),
    onCopy: (text) => copied.push(text),
    onCase: (change) => {
      model = { ...model, case: { ...model.case, ...change } };
      draw();
    },
  });
  const draw = () =>
    act(() =>
      render(
        <Workbench model={model} actions={actions} section="letters" onSection={() => {}} />,
        document.body,
      ),
    );
  draw();
  return { saved, copied, facts: (): Case => model.case };
}

const button = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name,
  );
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
const press = (name: string) => act(() => button(name).click());
const choice = () => document.querySelector('#letters select') as HTMLSelectElement;
const choose = (index: number) =>
  act(() => {
    choice().selectedIndex = index;
    choice().dispatchEvent(new Event('change', { bubbles: true }));
  });

afterEach(() => render(null, document.body));

describe.each(Object.entries(CASES))(
  'the letters of %s, saved as the user saves them',
  (_, input) => {
    let folder: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'letters-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('are DOCX and PDF files that open and hold the letter', { timeout: 120_000 }, async () => {
      const { saved } = letterPage(input);
      for (const index of [...choice().options].keys()) {
        choose(index);
        if (document.querySelector('.letter') === null) continue;
        press(texts.drafts.saveDocx);
        press(texts.drafts.savePdf);
      }
      expect(saved.length).toBeGreaterThanOrEqual(10);

      const fonts = readFonts();
      const files: { name: string; bytes: Uint8Array }[] = [];
      const desk = new LetterDesk(
        (letter, createdAt) => renderPdf(letter, { fonts, creator: 'PostaPersa', createdAt }),
        async (file, name) =>
          void files.push({ name, bytes: new Uint8Array(await file.arrayBuffer()) }),
        () => NOW,
      );
      for (const { letter, format } of saved) await desk.save(letter, format);

      for (const [index, { letter, format }] of saved.entries()) {
        const { name = '', bytes = new Uint8Array() } = files[index] ?? {};
        expect(name).toBe(`${letter.fileName}.${format}`);
        const told = squeezed(lineText(letter.subject));
        if (format === 'docx') {
          const xml = strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array);
          expect(squeezed(xml.replace(/<[^>]+>/g, ''))).toContain(told);
          expect(xml.split('w:highlight').length - 1).toBe(blanksOf(letter).length);
        } else if (hasPdftotext) {
          const path = join(folder, name);
          writeFileSync(path, bytes);
          const printed = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
          expect(squeezed(printed)).toContain(told);
        }
      }
    });
  },
);

const squeezed = (text: string) => text.replace(/&apos;/g, "'").replace(/\s+/g, '');

describe('a letter on the page', () => {
  it('shows its blanks, and counts them', () => {
    letterPage(SUPPLY_TEACHER);
    const blanks = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(blanks.length).toBeGreaterThan(0);
    expect(blanks.every((text) => text?.startsWith('[________: '))).toBe(true);
    expect(document.querySelector('#letters [role=status]')?.textContent).toBe(
      texts.drafts.blanks(blanks.length),
    );
  });

  it('says once that it is a draft', () => {
    letterPage(SUPPLY_TEACHER);
    expect(document.body.textContent?.match(/non è consulenza legale/g)).toHaveLength(1);
  });

  it('keeps a line that the user edits, and copies his words', () => {
    const { copied, facts } = letterPage(SUPPLY_TEACHER);
    const line = '[________: luogo], 20 novembre 2026';
    press(texts.drafts.editLine(line));
    const area = document.querySelector('.letter textarea') as HTMLTextAreaElement;
    expect(area.value).toBe(line);
    act(() => {
      area.value = 'Bologna, 20 novembre 2026';
      area.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press(texts.drafts.done);
    expect(facts().drafts?.[0]).toMatchObject({
      letter: 'reclamo',
      edits: [{ part: 'placeAndDate', text: 'Bologna, 20 novembre 2026' }],
    });
    press(texts.drafts.copyText);
    expect(copied[0]).toContain('\nBologna, 20 novembre 2026\n');
  });

  it('goes into the dossier when the user says so', () => {
    const { facts } = letterPage(SUPPLY_TEACHER);
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#letters [type=checkbox]')];
    expect(boxes).toHaveLength(1);
    act(() => boxes[0]?.click());
    expect(facts().drafts).toEqual([{ letter: 'reclamo', edits: [], inDossier: true }]);
  });

  it('is not offered where it makes no sense, and says why', () => {
    letterPage(SUPPLY_TEACHER);
    choose([...choice().options].findIndex(({ text }) => text === claim.letters.rimborso.name));
    expect(document.querySelector('.letter')).toBeNull();
    expect(document.body.textContent).toContain(claim.unfit['free-plan']);
  });
});
