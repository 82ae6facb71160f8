import type { Damage } from '@/utils/claim/schema';
import type { DossierTexts } from '@/utils/i18n/it/dossier';
import type { Address } from '@/utils/mail/address';
import { isDayOnly, type Timestamp } from '@/utils/mail/timestamp';
import { mapped } from '@/utils/sequence';
import { type Cell, csvLines } from './csv';
import type { DossierException } from './exception';
import type { DossierDocument } from './input';
import { romeDate, romeDateTime } from './rome-time';
import type { ComposedDossier } from './schema';

type Columns<Row, Name extends string> = readonly (readonly [Name, (row: Row) => Cell])[];

function table<Row, Name extends string>(
  columns: Columns<Row, Name>,
  headings: Readonly<Record<Name, string>>,
  rows: Iterable<Row>,
): Iterable<string> {
  function* cells() {
    for (const row of rows) yield columns.map(([, cell]) => cell(row));
  }
  return csvLines(
    columns.map(([name]) => headings[name]),
    cells(),
  );
}

/** `data/registro-prove.csv`: one row per piece of evidence, numbered as its file is. */
export function registryTable(
  { evidence, damages }: Pick<ComposedDossier, 'evidence' | 'damages'>,
  texts: DossierTexts,
): Iterable<string> {
  const damageNumber = numbersOf(damages);
  return table(
    [
      ['number', ({ number }) => number],
      ['id', ({ item }) => item.id],
      ['kind', ({ item }) => texts.kinds[item.kind]],
      ['from', ({ item }) => item.from && address(item.from)],
      ['to', ({ item }) => item.to.map(address).join(', ')],
      ['subject', ({ item }) => item.subject],
      ['sent', ({ item }) => time(item.sent)],
      ['received', ({ item }) => time(item.received)],
      ['delay', ({ item }) => (item.delayMs === null ? null : duration(item.delayMs))],
      ['folder', ({ item }) => item.folder],
      ['serverId', ({ item }) => item.serverId],
      ['messageId', ({ item }) => item.messageId],
      ['file', ({ item }) => item.file],
      ['sha256', ({ item }) => item.sha256],
      ['bytes', ({ item }) => item.bytes],
      ['markedAt', ({ item }) => romeDateTime(Date.parse(item.markedAt))],
      ['category', ({ item }) => item.category],
      ['note', ({ item }) => item.note],
      ['damages', ({ item }) => numbers(item.damages, damageNumber)],
    ],
    texts.registry,
    mapped(evidence, (item, index) => ({ item, number: index + 1 })),
  );
}

/** `data/danni.csv`: one row per damage. `files` maps a document's SHA-256 to its path. */
export function damageTable(
  { damages, evidence }: ComposedDossier,
  files: ReadonlyMap<string, string>,
  texts: DossierTexts,
): Iterable<string> {
  const evidenceNumber = numbersOf(evidence, new Set(damages.flatMap((damage) => damage.evidence)));
  return table(
    [
      ['number', ({ number }) => number],
      ['id', ({ damage }) => damage.id],
      ['head', ({ damage }) => damage.head && texts.heads[damage.head]],
      ['description', ({ damage }) => damage.description],
      ['causalLink', ({ damage }) => damage.causalLink],
      ['deadline', ({ damage }) => damage.deadline],
      ['evidence', ({ damage }) => numbers(damage.evidence, evidenceNumber)],
      ['amount', ({ damage }) => euros(damage, texts.decimalMark)],
      ['computation', ({ damage }) => damage.computation],
      ['mitigation', ({ damage }) => damage.mitigation],
      ['status', ({ damage }) => texts.statuses[damage.status]],
      [
        'receipts',
        ({ damage }) => damage.receipts.map((sha256) => files.get(sha256) ?? sha256).join(', '),
      ],
    ],
    texts.damages,
    damages.map((damage, index) => ({ damage, number: index + 1 })),
  );
}

/** `data/eccezioni.csv`: only its header where nothing went wrong. */
export function exceptionTable(
  exceptions: readonly DossierException[],
  texts: DossierTexts,
): Iterable<string> {
  return table(
    [
      ['reason', ({ reason }) => texts.reasons[reason]],
      ['item', ({ item }) => item],
      ['title', ({ title }) => title],
      ['file', ({ file }) => file],
      ['recorded', ({ recorded }) => recorded],
      ['found', ({ found }) => found],
      ['detail', ({ detail }) => detail],
    ],
    texts.exceptions,
    exceptions,
  );
}

/** `data/allegati/elenco.csv`: the names that the documents had. */
export function documentTable(
  documents: readonly DossierDocument[],
  files: ReadonlyMap<string, string>,
  texts: DossierTexts,
): Iterable<string> {
  return table(
    [
      ['file', ({ sha256 }) => files.get(sha256) ?? null],
      ['name', ({ name }) => name],
      ['sha256', ({ sha256 }) => sha256],
      ['bytes', ({ bytes }) => bytes],
    ],
    texts.documents,
    documents,
  );
}

/** The numbers, from 1, that items have in the dossier, by their ids; where `wanted`, of those only. */
function numbersOf(
  items: Iterable<{ id: string }>,
  wanted?: ReadonlySet<string>,
): Map<string, number> {
  const numbers = new Map<string, number>();
  let number = 0;
  for (const { id } of items) {
    number += 1;
    if (wanted === undefined || wanted.has(id)) numbers.set(id, number);
  }
  return numbers;
}

function numbers(ids: readonly string[], position: ReadonlyMap<string, number>): string {
  return ids.flatMap((id) => position.get(id) ?? []).join(', ');
}

function address({ name, address }: Address): string {
  return name ? `${name} <${address}>` : address;
}

/** A day alone where the user told no hour. */
function time(timestamp: Timestamp | null): Cell {
  if (timestamp === null) return null;
  const instant = Date.parse(timestamp.instant);
  return isDayOnly(timestamp) ? romeDate(instant) : romeDateTime(instant);
}

function duration(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1000);
  const twoDigits = (count: number) => String(count % 60).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60);
  return `${ms < 0 ? '-' : ''}${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`;
}

function euros({ amount }: Damage, decimalMark: string): Cell {
  return amount && (amount.cents / 100).toFixed(2).replace('.', decimalMark);
}
