import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { registryTable } from '@/utils/dossier/tables';
import { dossier } from '@/utils/i18n/it/dossier';
import { userTimestamp } from '@/utils/mail/timestamp';
import { evidenceOf, message } from './sample';

const item = { ...evidenceOf(message(1), 1), file: null, damages: [] };

function sentCell(instant: string): string | undefined {
  const declared = { ...item, sent: userTimestamp(instant) };
  const given = { evidence: [declared], damages: [] };
  const { data } = Papa.parse<Record<string, string>>([...registryTable(given, dossier)].join(''), {
    header: true,
    delimiter: ';',
  });
  return data[0]?.[dossier.registry.sent];
}

it('gives no hour of an expected email where the user told only the day', () => {
  expect(sentCell('2023-01-24T11:00:00.000Z')).toBe('2023-01-24');
  expect(sentCell('2023-01-24T08:05:00.000Z')).toBe('2023-01-24T09:05:00+01:00');
});
