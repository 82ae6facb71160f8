import { describe, expect, it } from 'vitest';
import { type Answers, QUERIES } from '@/utils/collect/queries';
import { renderReport } from '@/utils/collect/report/report';
import type { ResultRow } from '@/utils/collect/sql';

const HOSTILE = `<script>alert(1)</script>"'&\u202egnp.exe`;

function answers(row: ResultRow): Answers {
  return Object.fromEntries(QUERIES.map((name) => [name, [row]])) as Answers;
}

const EMPTY = Object.fromEntries(QUERIES.map((name) => [name, []])) as unknown as Answers;

describe('the report', () => {
  it('lets no text of a dossier become markup or turn the words around it', () => {
    const columns = ['outage', 'sender', 'box', 'file', 'plan', 'head', 'recipient', 'channel'];
    const hostile = Object.fromEntries(
      [...columns, 'code', 'severity', 'contradiction'].map((name) => [name, HOSTILE]),
    );
    const page = renderReport({
      answers: answers({ ...hostile, first_sent_on: '2023-02-03' }),
      sound: 1,
      failed: 1,
      isAnonymous: false,
    });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(page).not.toMatch(/<script|\u202e/);
  });

  it('loads and runs nothing', () => {
    const page = renderReport({ answers: EMPTY, sound: 0, failed: 0, isAnonymous: true });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\s(?:src|href|on\w+)=|url\(|@import/);
  });

  it('says so where there is nothing, and numbers as Italians write them', () => {
    const empty = renderReport({ answers: EMPTY, sound: 0, failed: 0, isAnonymous: false });
    expect(empty).toContain('0 dossier integri, 0 scartati.');
    expect(empty.match(/Nessun dato\./g)).toHaveLength(QUERIES.length);
    expect(empty).not.toMatch(/<svg|<table|NaN|undefined|null/);
    const heads = [
      {
        outage: 'jan2023',
        head: 'lucro-cessante',
        boxes: 12345n,
        with_estimates_cents: 123456789n,
      },
    ];
    const page = renderReport({
      answers: { ...EMPTY, heads },
      sound: 1,
      failed: 1,
      isAnonymous: false,
    });
    expect(page).toContain('1 dossier integro, 1 scartato.');
    expect(page).toContain('<td>Lucro cessante</td><td class="number">12.345</td>');
    expect(page).toContain('1.234.567,89\u00a0€');
  });
});
