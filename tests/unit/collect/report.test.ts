import { describe, expect, it } from 'vitest';
import { type Answers, QUERIES } from '@/utils/collect/queries';
import { renderReport } from '@/utils/collect/report/report';
import type { ResultRow } from '@/utils/collect/sql';

const HOSTILE = `<script>alert(1)</script>"'&\u202egnp.exe`;

function answers(row: ResultRow): Answers {
  return Object.fromEntries(QUERIES.map((name) => [name, [row]])) as Answers;
}

describe('the report', () => {
  it('lets no text of a dossier become markup or turn the words around it', () => {
    const columns = ['outage', 'sender', 'box', 'dossier', 'plan', 'head', 'recipient', 'channel'];
    const hostile = Object.fromEntries(
      [...columns, 'code', 'severity', 'contradiction', 'first_sent_on'].map((name) => [
        name,
        HOSTILE,
      ]),
    );
    const page = renderReport({
      answers: answers(hostile),
      sound: 1,
      failed: 1,
      isAnonymous: false,
    });
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;');
    expect(page).not.toMatch(/<script|\u202e/);
  });

  it('loads and runs nothing', () => {
    const page = renderReport({ answers: answers({}), sound: 0, failed: 0, isAnonymous: true });
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/\s(?:src|href|on\w+)=|url\(|@import/);
  });
});
