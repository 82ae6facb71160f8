import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyDamage } from '@/utils/claim/empty';
import { DAMAGE_HEADS } from '@/utils/claim/schema';
import type { DossierPdfOptions } from '@/utils/dossier/pdf/context';
import { dossierPdf } from '@/utils/dossier/pdf/dossier-pdf';
import { inRanges } from '@/utils/dossier/pdf/sections/damages';
import { toldEvidence } from '@/utils/dossier/pdf/told-evidence';
import { dossierSchema } from '@/utils/dossier/schema';
import { summaryOf } from '@/utils/evidence/custody-summary';
import { EVIDENCE_KINDS } from '@/utils/evidence/schema';
import { pdfTexts } from '@/utils/i18n/pdf';
import { crowded, retired, SUBJECTS, shopkeeper, supplyTeacher } from '../../../fixtures/dossiers';
import { readFonts } from '../../../fixtures/fonts';
import { readPdf } from '../../../fixtures/read-pdf';

const CONTENT_HASH = 'ab'.repeat(32);
const options: DossierPdfOptions = {
  language: 'it',
  fonts: readFonts(),
  custody: summaryOf([]),
  documents: [],
  exceptions: [],
  contentHash: CONTENT_HASH,
  shortenAddresses: false,
};

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

describe('the dossier as PDF', { timeout: 120_000 }, () => {
  it.each([
    ['supply teacher', supplyTeacher()],
    ['shopkeeper', shopkeeper()],
    ['retired person', retired()],
  ])('has every section for the %s', async (_, dossier) => {
    expect(dossierSchema.safeParse(dossier).error).toBeUndefined();
    const { tags, pages, outline } = await readPdf(await dossierPdf(dossier, options));
    expect(outline.map((item) => item.title)).toEqual(
      [
        'Dossier sul disservizio',
        'In una pagina',
        'Cronologia',
        'Il silenzio della casella',
        'Le prove',
        'I danni',
        'Che cosa si chiede',
        'Custodia',
        'Come verificare',
        'Limiti',
        'Allegato: i numeri del grafico',
        'Allegato: le fonti della cronologia',
      ].map((title) => expect.stringContaining(title)),
    );
    expect(tags.filter((tag) => tag.role === 'Figure').map((tag) => tag.alt)).toEqual([
      expect.stringContaining('Grafico a barre'),
    ]);
    expect(pages[0]?.text).toContain(CONTENT_HASH);
    expect(pages[0]?.text).toContain(dossier.mailbox.address);
    expect(pages.every((page) => page.untagged === '')).toBe(true);
  });

  it('lists a thousand pieces of evidence, and says how many more there are', () => {
    const { detailed, listed, unlisted } = toldEvidence(crowded(1200).evidence, new Set());
    expect([detailed.length, listed.length, unlisted]).toEqual([30, 970, 200]);
  });

  it('counts all of the evidence, listed or not, and numbers what it refers to', () => {
    const evidence = [...crowded(1200).evidence];
    const last = evidence.at(-1)?.id ?? '';
    const told = toldEvidence(evidence, new Set([last, 'unknown']));
    expect([...told.numbers]).toEqual([[last, 1200]]);
    expect([...told.countOf.values()].reduce((sum, count) => sum + count)).toBe(1200);
    const delays = evidence.map(({ kind, delayMs }) => (kind === 'late' ? delayMs : 0) ?? 0);
    expect(told.longestDelayMs).toBe(Math.max(...delays));
  });

  it('lists a thousand exceptions, and says how many more there are', async () => {
    const exception = { ...{ item: null, title: 'Una di molte', file: null }, recorded: null };
    const exceptions = Array.from({ length: 1_003 }, () => ({
      ...exception,
      ...({ reason: 'not-acquired', found: null, detail: '' } as const),
    }));
    const { pages } = await readPdf(await dossierPdf(retired(), { ...options, exceptions }));
    const all = pages.map(({ text }) => text).join('');
    expect(all.match(/Una di molte/g)).toHaveLength(1_000);
    expect(all).toContain('Le rimanenti (3) stanno in data/eccezioni.csv.');
  });

  it('writes the numbers of many pieces of evidence as ranges', () => {
    expect(inRanges([])).toBe('');
    expect(inRanges([3])).toBe('3');
    expect(inRanges([1, 2, 5, 6, 7, 8, 10])).toBe('1, 2, 5–8, 10');
  });

  it.each(['it', 'en'] as const)(
    'says on the cover and in one page what there is of every kind, in %s',
    async (language) => {
      const dossier = crowded(EVIDENCE_KINDS.length);
      dossier.evidence.forEach((item, index) => {
        item.kind = EVIDENCE_KINDS[index] ?? item.kind;
      });
      dossier.damages = [...DAMAGE_HEADS, null].map((head, index) => ({
        ...emptyDamage(`d${index}`),
        ...{ head, amount: { cents: 430_00, currency: 'EUR' }, status: 'estimated' },
      }));
      const { pages } = await readPdf(await dossierPdf(dossier, { ...options, language }));
      const { summary, chronology } = pdfTexts[language];
      expect(pages[1]?.text).toMatch(new RegExp(`^${summary.title}`));
      expect(pages[2]?.text).toMatch(new RegExp(`^${chronology.title}`));
    },
  );

  it('tells what is missing', async () => {
    const { pages } = await readPdf(await dossierPdf(retired(), options));
    expect(pages[0]?.text.match(/non indicato/g)?.length).toBeGreaterThan(5);
  });

  it('names the documents of damages and complaints, or tells the whole hash', async () => {
    const dossier = shopkeeper();
    const [known = '', unknown = ''] = dossier.damages[0]?.receipts ?? [];
    dossier.complaints[0]?.documents.push(known);
    const documents = [{ sha256: known, name: 'fattura 12.pdf', bytes: 1 }];
    const { tags } = await readPdf(await dossierPdf(dossier, { ...options, documents }));
    const cells = tags.filter(({ role }) => role === 'TD').map(({ text }) => text);
    const named = `fattura 12.pdf (SHA-256 ${known.slice(0, 8)}…)`;
    expect(cells.filter((cell) => cell.includes(named))).toHaveLength(2);
    expect(cells.some((cell) => cell.includes(unknown))).toBe(true);
  });

  it.each([
    [101, 'Un altro passaggio è in data/dossier.json.'],
    [2_000, 'Altri 1.900 passaggi sono in data/dossier.json.'],
  ])('tells of %d servers on the way the first hundred', async (count, rest) => {
    const dossier = supplyTeacher();
    const [item] = dossier.evidence;
    const [hop] = item?.hops ?? [];
    if (!item || !hop) throw new Error('no hops');
    item.hops = Array.from({ length: count }, (_, at) => ({ ...hop, by: `mx-${at + 1}.example` }));
    const { pages } = await readPdf(await dossierPdf(dossier, options));
    const all = pages.map(({ text }) => text).join('');
    expect(all).toContain('mx-100.example');
    expect(all).not.toContain('mx-101.example');
    expect(all).toContain(rest);
  });

  it('asks of a message that never came no time of arrival', async () => {
    const { tags } = await readPdf(await dossierPdf(supplyTeacher(), options));
    const labels = tags.filter(({ role }) => role === 'TH').map(({ text }) => text);
    const nevers = supplyTeacher().evidence.filter(({ kind }) => kind === 'never').length;
    const others = supplyTeacher().evidence.length - nevers;
    const count = (label: string) => labels.filter((text) => text === label).length;
    expect([nevers > 0, others > 0]).toEqual([true, true]);
    expect([count('Doveva arrivare'), count('Spedita')]).toEqual([nevers, others]);
    expect([count('Ricevuta'), count('Ritardo complessivo')]).toEqual([others, others]);
  });

  it('speaks English on request', async () => {
    const { pages, info } = await readPdf(
      await dossierPdf(shopkeeper(), { ...options, language: 'en' }),
    );
    const all = pages.map((page) => page.text).join(' ');
    expect(info.Language).toBe('en-GB');
    expect(all).toContain('How to verify');
    expect(all).not.toMatch(/non indicato|pagina \d/);
  });

  it('is the same bytes in every zone and each time', async () => {
    const hashes = new Set<string>();
    for (const tz of ['UTC', 'Europe/Rome', 'America/Lima', 'Asia/Kathmandu']) {
      process.env.TZ = tz;
      const bytes = await dossierPdf(shopkeeper(), options);
      hashes.add(createHash('sha256').update(bytes).digest('hex'));
    }
    expect(hashes.size).toBe(1);
  });

  it('shows subjects of every script, and harmful ones as text', async () => {
    const { tags, pages } = await readPdf(await dossierPdf(crowded(SUBJECTS.length), options));
    const cells = tags.filter((tag) => tag.role === 'TD').map((tag) => tag.text);
    for (const subject of SUBJECTS.slice(0, 3))
      expect(cells.map((cell) => cell.normalize('NFKC'))).toContain(subject.normalize('NFKC'));
    expect(cells).toContain(') Tj ET Q (\\) BT /F1 99 Tf (x) Tj % endstream endobj');
    expect(cells.some((cell) => cell.startsWith('[U+4F1A U+8BAE'))).toBe(true);
    expect(cells.some((cell) => cell.includes('[U+202E]fdp.erutcif[U+202C]'))).toBe(true);
    expect(cells.some((cell) => cell.includes('[U+D800] surrogate'))).toBe(true);
    expect(cells.some((cell) => cell.includes('[U+0000]'))).toBe(true);
    expect(pages.every((page) => !page.text.includes('\ufffd'))).toBe(true);
  });

  it('stays a sound file whatever the strings', async () => {
    const dossier = shopkeeper();
    const evil = '>> endobj 1 0 obj << /OpenAction (\\) \\057 \r\n\u0000 ]]> </rdf:li>';
    dossier.mailbox.address = `${evil}@libero.it`;
    dossier.claimant.name = evil.repeat(200);
    dossier.generator.name = evil;
    const bytes = await dossierPdf(dossier, options);
    const { pages, outline, openAction } = await readPdf(bytes);
    expect(outline).toHaveLength(12);
    expect(pages[0]?.text).toContain('endobj 1 0 obj');
    const raw = Buffer.from(bytes).toString('latin1');
    expect(openAction).toBeNull();
    expect(raw.match(/<\/rdf:li>/g)).toHaveLength(1);
  });

  it('shortens other people’s addresses when asked', async () => {
    const { pages } = await readPdf(
      await dossierPdf(shopkeeper(), { ...options, shortenAddresses: true }),
    );
    const all = pages.map((page) => page.text).join(' ');
    expect(all).toContain('a…@hotel-etoile.example');
    expect(all).not.toContain('achats@');
    expect(all).toContain('bottega.ferri@libero.it');
  });

  it('lists a thousand items, the first at length and each other in a row of the annex', async () => {
    const dossier = crowded(1_000);
    const { tags, pages } = await readPdf(await dossierPdf(dossier, { ...options, detailed: 20 }));
    const all = pages.map((page) => page.text).join('');
    for (const { sha256, file } of dossier.evidence) {
      expect(all).toContain(sha256);
      expect(all).toContain(file);
    }
    const headings = tags.filter((tag) => tag.role === 'H2' && tag.text.startsWith('Prova '));
    expect(headings).toHaveLength(20);
  });
});
