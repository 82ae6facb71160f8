import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LETTER_IDS } from '@/utils/claim/letter-id';
import { blanksOf, type LetterDocument } from '@/utils/claim/letters/document';
import { draft, whyUnfit } from '@/utils/claim/letters/drafts';
import { draftKey, placedLines, withEdit } from '@/utils/claim/letters/edits';
import type { LetterInput } from '@/utils/claim/letters/input';
import { renderPdf } from '@/utils/claim/letters/render/pdf';
import { renderText } from '@/utils/claim/letters/render/text';
import type { LetterDraft } from '@/utils/claim/schema';
import type { DossierInput } from '@/utils/dossier/input';
import { letterInput } from '@/utils/dossier/letter-input';
import { letterPages, lettersOfDossier } from '@/utils/dossier/letter-pages';
import { summaryOf } from '@/utils/evidence/custody-summary';
import { CASES, type LetterCase, RETIRED, SHOPKEEPER, SUPPLY_TEACHER } from '../../fixtures/cases';
import { readFonts } from '../../fixtures/fonts';
import { contentsIn } from '../../fixtures/stored-contents';

const CREATED = Date.parse('2026-11-20T22:30:00Z');
const fonts = readFonts();
const toPdf = (letter: LetterDocument) =>
  renderPdf(letter, {
    fonts,
    creator: 'PostaPersa test',
    createdAt: new Date(CREATED).toISOString(),
  });

/** A case as its export sees it, with the drafts that the user made. */
function exported(input: LetterCase, drafts: LetterDraft[]): Omit<DossierInput, 'pages'> {
  return {
    mailbox: { address: input.case.mailbox, host: 'mail.libero.it' },
    case: { ...input.case, drafts },
    outage: input.outage,
    gap: null,
    evidence: input.evidence.map(({ file, ...item }) => item),
    duplicates: new Map(),
    leftOut: new Set(),
    documents: input.documents.map(({ sha256, fileName }) => ({
      sha256,
      name: fileName,
      bytes: 1,
    })),
    custody: summaryOf([]),
    custodyLog: [],
    exceptions: [],
    contents: contentsIn(new Map()),
    createdAt: CREATED,
    generator: { name: 'PostaPersa', version: '0' },
    language: 'it',
  };
}

/** Every letter that fits the case, in the dossier as it stands. */
const every = (input: LetterInput): LetterDraft[] =>
  LETTER_IDS.filter((id) => whyUnfit(id, input) === null)
    .flatMap((id) => draft(id, input))
    .map((letter) => ({ letter: draftKey(letter), edits: [], inDossier: true }));

const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

describe.each(Object.entries(CASES))('the letters of %s', (_, input) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'letters-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('open as DOCX and as PDF, and say the same', { timeout: 120_000 }, async () => {
    const parts = exported(input, every(input));
    const letters = lettersOfDossier(parts);
    const pages = await letterPages(parts, toPdf);
    expect(pages.map(({ path }) => path)).toEqual(
      letters.flatMap(({ fileName }) => [
        `data/lettere/${fileName}.pdf`,
        `data/lettere/${fileName}.docx`,
      ]),
    );
    for (const [index, letter] of letters.entries()) {
      const [pdf, docx] = [pages[2 * index], pages[2 * index + 1]];
      if (!pdf || !docx) throw new Error(letter.fileName);
      const document = unzipSync(docx.bytes)['word/document.xml'] as Uint8Array;
      const written = wordsOf(
        strFromU8(document)
          .replace(/<\/w:p>/g, ' ')
          .replace(/<[^>]+>/g, ''),
      );
      if (!hasPdftotext) continue;
      const file = join(folder, 'letter.pdf');
      writeFileSync(file, pdf.bytes);
      const printed = wordsOf(execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }));
      expect(printed.replace(/–/g, '')).toBe(written);
    }
  });
});

/** The text alone: line ends, page numbers and the entities of XML are matters of each format. */
function wordsOf(text: string): string {
  return text
    .replace(/^\d+\/\d+$/gm, '')
    .replace(/&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[\s–]+/g, '');
}

describe('the letters of a dossier', () => {
  it('are those that the user put there, in his words', () => {
    const [letter] = draft('reclamo', SUPPLY_TEACHER) as [LetterDocument];
    const placed = placedLines(letter).find(({ place }) => place.part === 'placeAndDate');
    if (!placed) throw new Error('no place');
    const edits = withEdit([], placed, 'Bologna, oggi');
    const letters = lettersOfDossier(
      exported(SUPPLY_TEACHER, [
        { letter: 'reclamo', edits, inDossier: true },
        { letter: 'diffida', edits: [], inDossier: false },
      ]),
    );
    expect(letters.map(({ id }) => id)).toEqual(['reclamo']);
    expect(letters[0]?.placeAndDate).toEqual([{ kind: 'value', text: 'Bologna, oggi' }]);
  });

  it('name the dossier that they are in, and no hash, which they cannot know', () => {
    const [letter] = lettersOfDossier(
      exported(RETIRED, [{ letter: 'indennizzo', edits: [], inDossier: true }]),
    ) as [LetterDocument];
    expect(letter.annexes.files).toEqual([
      [{ kind: 'value', text: 'dossier-nonno-piero-virgilio-it-20261120.zip' }],
    ]);
    expect(blanksOf(letter).join()).not.toContain('impronta');
  });

  it('never hold the text of the PEC, nor a letter that no longer fits', () => {
    const drafts = ['pec', 'rimborso'].map((letter) => ({ letter, edits: [], inDossier: true }));
    expect(lettersOfDossier(exported(RETIRED, drafts))).toEqual([]);
  });
});

describe('what the letters are filled from', () => {
  it('names the files as the bag will', () => {
    const { evidence, documents } = letterInput(exported(SHOPKEEPER, []), {
      dossier: null,
      today: '2026-11-20',
    });
    expect([...evidence].map(({ file }) => file)).toEqual([
      'data/prove/0001_20230123T164200Z_eeeeeeee.eml',
      'data/prove/0002_20230128T093000Z_ffffffff.eml',
    ]);
    expect(documents.map(({ fileName }) => fileName)).toEqual([
      'data/allegati/0001_cccccccc.pdf',
      'data/allegati/0002_dddddddd.pdf',
    ]);
  });

  it('takes AGCOM’s measure only while its amount is what is asked', () => {
    const measure = (cents: number) =>
      letterInput(
        exported(
          {
            ...RETIRED,
            case: {
              ...RETIRED.case,
              agcomMeasure: 'complete',
              request: { ...RETIRED.case.request, indennizzo: { cents, currency: 'EUR' } },
            },
          },
          [],
        ),
        { dossier: null, today: '2026-11-20' },
      ).agcomMeasure;
    expect(measure(5_00)).toBe('complete');
    expect(measure(50_00)).toBeNull();
  });
});

it('tells of an outage that all had its own days, not the hours in which the user lived it', () => {
  const lived = { id: 'jan2023', from: '2023-01-24T08:00:00Z', to: '2023-02-05T10:00:00Z' };
  const told = (outage: DossierInput['outage']) =>
    letterInput(
      { ...exported(SUPPLY_TEACHER, []), outage },
      { dossier: null, today: '2026-11-20' },
    );
  const [text] = draft('mittente', told(lived)).map(renderText);
  expect(text).toContain(
    'ra il 22 gennaio 2023 e il 28 gennaio 2023 la posta di Libero e Virgilio ha avuto',
  );
  const own = { ...lived, id: 'own-1' };
  expect(told(own).outage).toEqual(own);
});
