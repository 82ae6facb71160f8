import { PROBLEM_WORDS } from '@/utils/collect/it/problems';
import {
  CHANNELS,
  CONTRADICTIONS,
  DELAYS,
  HEADS,
  OUTAGE_NAMES,
  PLANS,
  RECIPIENTS,
  report as words,
} from '@/utils/collect/it/report';
import type { Answers } from '@/utils/collect/queries';
import type { ResultRow } from '@/utils/collect/sql';
import { formatDate, formatEuro, formatNumber } from '@/utils/i18n/format';
import { displayText } from '@/utils/mail/display-text';
import { barChart } from './chart';
import { escaped, type Html, html, type TableCell, table } from './html';
import { STYLE } from './style';

export type ReportFacts = { answers: Answers; sound: number; failed: number; isAnonymous: boolean };

/** Longer lists are in the tables. */
const MOST_ROWS = 60;

/** The report: one file of HTML that loads nothing and runs nothing. */
export function renderReport({ answers, sound, failed, isAnonymous }: ReportFacts): Html {
  const { overview, heads, classes, senders, complaints, contradictions, failures } = answers;
  return html`<!doctype html>
<html lang="it">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(words.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.summary(sound, failed))}</p>
<p>${escaped(words.about)}</p>
${isAnonymous ? html`<p>${escaped(words.anonymous)}</p>` : html``}
${section(words.overview, overview, (row) => [
  outage(row),
  ...counts(row, 'boxes', 'proven', 'reduced', 'weak', 'unproven', 'evidence_items'),
  euros(row.asked_risarcimento_cents),
])}
${charts(words.silence, answers.silence, 'boxes', (row) => words.day(Number(row.days)))}
${charts(words.delay, answers.delay, 'messages', (row) => DELAYS[String(row.from_hours)] ?? '')}
${section(words.heads, heads, (row) => [
  outage(row),
  HEADS[String(row.head)] ?? '',
  ...counts(row, 'boxes', 'damages'),
  euros(row.proven_cents),
  euros(row.with_estimates_cents),
  ...counts(row, 'without_amount'),
])}
${section(words.classes, classes, (row) => [
  outage(row),
  PLANS[String(row.plan)] ?? '',
  HEADS[String(row.head)] ?? '',
  ...counts(row, 'boxes', 'damages'),
  euros(row.proven_cents),
  euros(row.estimated_cents),
  ...counts(row, 'without_amount'),
])}
${section(words.senders, senders, (row) => [
  { theirs: String(row.sender) },
  ...counts(row, 'never_arrived', 'bounced', 'late', 'boxes'),
])}
${section(words.complaints, complaints, (row) => [
  outage(row),
  RECIPIENTS[String(row.recipient)] ?? '',
  CHANNELS[String(row.channel)] ?? '',
  ...counts(row, 'boxes', 'complaints', 'interrupting', 'answered'),
  { number: formatDate(`${row.first_sent_on}T12:00:00Z`, 'it') },
])}
${section(words.repeated, answers['repeated-boxes'], (row) => [
  outage(row),
  { theirs: String(row.box) },
  ...counts(row, 'dossiers'),
])}
${section(words.contradictions, contradictions, (row) => [
  outage(row),
  CONTRADICTIONS[String(row.contradiction)] ?? '',
  { theirs: String(row.file) },
  ...counts(row, 'items'),
])}
${section(words.failures, failures, (row) => [
  problemWords(row.code),
  words.failures.severities[String(row.severity)] ?? '',
  ...counts(row, 'dossiers'),
])}
</main>
</body>
</html>
`;
}

/** Why, in the report's own words. */
export function problemWords(code: unknown): string {
  return PROBLEM_WORDS[String(code) as keyof typeof PROBLEM_WORDS] ?? displayText(String(code));
}

type Words = { title: string; note: string };

function section(
  { title, note, columns }: Words & { columns: readonly string[] },
  rows: readonly ResultRow[],
  cells: (row: ResultRow) => TableCell[],
): Html {
  const shown = rows.slice(0, MOST_ROWS).map(cells);
  const rest = rows.length - shown.length;
  const body = shown.length === 0 ? nothing() : table(title, columns, shown);
  return html`${heading(title, note)}${body}${rest > 0 ? html`<p>${escaped(words.rest(rest))}</p>` : html``}`;
}

/** One chart for each outage. */
function charts(
  { title, note }: Words,
  rows: readonly ResultRow[],
  value: string,
  label: (row: ResultRow) => string,
): Html {
  const outages = [...new Set(rows.map((row) => String(row.outage)))];
  const parts = outages.map((id) => {
    const name = outage({ outage: id });
    const bars = rows
      .filter((row) => row.outage === id)
      .map((row) => ({ label: label(row), value: Number(row[value]) }));
    return html`<h3>${escaped(name)}</h3>${barChart(`${title}: ${name}`, bars)}`;
  });
  return html`${heading(title, note)}${parts.length === 0 ? nothing() : parts}`;
}

function heading(title: string, note: string): Html {
  return html`<h2>${escaped(title)}</h2><p>${escaped(note)}</p>`;
}

function nothing(): Html {
  return html`<p>${escaped(words.nothing)}</p>`;
}

function outage({ outage: id }: ResultRow): string {
  return OUTAGE_NAMES[String(id)] ?? displayText(String(id));
}

function counts(row: ResultRow, ...names: string[]): TableCell[] {
  return names.map((name) => ({ number: formatNumber(Number(row[name] ?? 0), 'it') }));
}

function euros(cents: unknown): TableCell {
  return { number: formatEuro(Number(cents ?? 0), 'it') };
}
