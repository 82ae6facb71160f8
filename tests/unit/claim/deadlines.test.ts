import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Deadlines, deadlines } from '@/utils/claim/deadlines';
import type { Complaint } from '@/utils/claim/schema';
import { addYears } from '@/utils/time/calendar-day';

const START = '2023-01-22T21:00:00Z';
const TODAY = '2026-11-20';

function complaint(told: Partial<Complaint>): Complaint {
  return {
    id: 'c',
    date: '2023-02-15',
    recipient: 'italiaonline',
    channel: 'pec',
    reference: '',
    text: '',
    answer: '',
    answerDate: null,
    interruptsLimitation: true,
    documents: [],
    ...told,
  };
}

const ends = ({ limitations }: Deadlines) =>
  Object.fromEntries(limitations.map(({ route, ends }) => [route, ends]));

describe('deadlines', () => {
  it('counts five and ten years from the outage', () => {
    const result = deadlines(START, [], null, TODAY);
    expect(ends(result)).toEqual({ tort: '2028-01-22', contract: '2033-01-22' });
    expect(result.limitations.every(({ passed }) => !passed)).toBe(true);
  });

  it('starts again from a written demand, and keeps which one', () => {
    const acts = [
      complaint({ id: 'late', date: '2026-03-01' }),
      complaint({ id: 'early', date: '2023-02-15' }),
    ];
    const result = deadlines(START, acts, null, TODAY);
    expect(ends(result)).toEqual({ tort: '2031-03-01', contract: '2036-03-01' });
    expect(result.limitations[0]?.interruptedBy).toBe('late');
  });

  it('does not count a phone call, whatever was ticked', () => {
    const result = deadlines(START, [complaint({ channel: 'phone' })], null, TODAY);
    expect(ends(result).tort).toBe('2028-01-22');
    expect(result.uncounted.map(({ reason }) => reason)).toEqual(['not-written', 'not-written']);
  });

  it('does not revive a period that had already ended', () => {
    const result = deadlines(START, [complaint({ date: '2028-02-01' })], null, '2028-03-01');
    expect(ends(result)).toEqual({ tort: '2028-01-22', contract: '2038-02-01' });
    expect(result.limitations[0]?.passed).toBe(true);
    expect(result.uncounted).toEqual([{ complaint: 'c', route: 'tort', reason: 'after-end' }]);
  });

  it('ignores complaints that are no demand', () => {
    const result = deadlines(START, [complaint({ interruptsLimitation: false })], null, TODAY);
    expect(ends(result).tort).toBe('2028-01-22');
    expect(result.uncounted).toEqual([]);
  });

  it('tells when an answer is due, only where none came', () => {
    const sent = [
      complaint({ id: 'open' }),
      complaint({ id: 'answered', answer: 'No.', answerDate: '2023-03-02' }),
    ];
    expect(deadlines(START, sent, 15, TODAY).answersDue).toEqual([
      { complaint: 'open', recipient: 'italiaonline', day: '2023-03-02' },
    ]);
  });

  it('never ends before the outage’s own period, in whatever order the acts come', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2045-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { maxLength: 6 }), (days) => {
        const acts = days.map((date, index) => complaint({ id: String(index), date }));
        const forward = deadlines(START, acts, null, TODAY);
        const backward = deadlines(START, acts.toReversed(), null, TODAY);
        expect(ends(backward)).toEqual(ends(forward));
        for (const { from, ends: end, years } of forward.limitations) {
          expect(end).toBe(addYears(from, years));
          expect(from >= '2023-01-22').toBe(true);
        }
      }),
    );
  });
});
