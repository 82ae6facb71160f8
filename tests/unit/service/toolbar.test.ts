import { describe, expect, it } from 'vitest';
import { badgeOf } from '@/utils/service/toolbar';
import { JOB } from '../../fixtures/export-job';

const running = { ...JOB, written: 31, total: 120 };

describe('the toolbar’s button', () => {
  it('shows nothing while nothing is kept', () => {
    expect(badgeOf({ pieces: 0, job: null }, 'it')).toEqual({ text: '', title: 'PostaPersa' });
  });

  it('counts what is kept, as far as there is room', () => {
    expect(badgeOf({ pieces: 12, job: null }, 'it').text).toBe('12');
    const { text, title } = badgeOf({ pieces: 2345, job: null }, 'it');
    expect(text).toBe('999+');
    expect(title).toBe('PostaPersa: 2.345 prove al sicuro');
  });

  it('tells how far an export is, also before its size is known, and counts again after it', () => {
    expect(badgeOf({ pieces: 12, job: running }, 'en').text).toBe('25%');
    expect(badgeOf({ pieces: 12, job: { ...running, written: 0, total: 0 } }, 'it').text).toBe(
      '0%',
    );
    expect(badgeOf({ pieces: 12, job: { ...running, state: 'done' } }, 'it').text).toBe('12');
    expect(badgeOf({ pieces: 12, job: { ...running, state: 'failed' } }, 'it').text).toBe('12');
  });
});
