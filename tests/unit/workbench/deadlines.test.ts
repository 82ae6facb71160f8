import { describe, expect, it } from 'vitest';
import { deadlineCalendar } from '@/utils/workbench/deadlines';
import { workbench } from '../../gallery/workbench';

const NOW = Date.parse('2026-11-21T20:00:00Z');
const [complaint] = workbench.case.complaints;
if (!complaint) throw new Error('no complaint');

const calendar = (change: Partial<typeof complaint>) => {
  const complaints = [{ ...complaint, ...change }];
  return deadlineCalendar({ ...workbench, case: { ...workbench.case, complaints } }, 'it', NOW);
};
const days = (text: string) =>
  [...text.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day);

describe('the calendar of a case', () => {
  it('holds both limitations and the day by which an answer was asked', () => {
    const { name, text } = calendar({ channel: 'pec', date: '2026-11-20' });
    expect(name).toBe('scadenze-jan2023-maria-rossi-libero-it.ics');
    expect(days(text)).toEqual(['20280122', '20330122', '20261205']);
  });

  it('waits for no answer to a telephone call', () => {
    expect(days(calendar({ date: '2026-11-20' }).text)).toEqual(['20280122', '20330122']);
  });

  it('leaves out a term that is over', () => {
    expect(days(calendar({ channel: 'pec' }).text)).toEqual(['20280122', '20330122']);
  });

  it('counts again from a written demand', () => {
    const { text } = calendar({ channel: 'pec', interruptsLimitation: true, answer: 'No.' });
    expect(days(text)).toEqual(['20280201', '20330201']);
  });
});
