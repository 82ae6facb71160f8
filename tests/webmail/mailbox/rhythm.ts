import type { Profile } from './profiles';
import type { Random } from './random';
import { romeWallTime } from './rome';

const HOUR_MS = 3_600_000;

/** Weight of each hour of the day: little at night, most in the morning, some after dinner. */
const PERSONAL_HOURS = [
  2, 1, 0.5, 0.3, 0.3, 0.6, 2, 5, 9, 12, 12, 11, 8, 6, 8, 10, 10, 9, 8, 7, 6, 6, 5, 3,
];
const NEWSLETTER_HOURS = [
  1, 0, 0, 0, 1, 4, 14, 18, 12, 8, 8, 6, 4, 3, 3, 4, 6, 6, 6, 4, 3, 2, 2, 1,
];
/** From Sunday. */
const WEEKDAYS = [0.45, 1.05, 1.15, 1.1, 1.1, 1, 0.55];

/** Draws instants (epoch ms, whole seconds) that follow the habits of a profile. */
export function arrivalTimes(
  profile: Profile,
  kind: 'personal' | 'newsletter',
  random: Random,
): (random: Random) => number {
  const hours = kind === 'newsletter' ? NEWSLETTER_HOURS : PERSONAL_HOURS;
  const cumulative: number[] = [];
  let total = 0;
  let today = -1;
  let burst = 1;
  for (let hour = profile.from; hour < profile.to; hour += HOUR_MS) {
    const wall = romeWallTime(hour);
    if (wall.day !== today) {
      today = wall.day;
      burst = 1 - profile.bursts / 2 + random.next() ** 2 * 1.5 * profile.bursts;
    }
    const holiday = profile.holidays.find(({ from, to }) => hour >= from && hour < to);
    total +=
      (hours[wall.hour] ?? 0) * (WEEKDAYS[wall.weekday] ?? 1) * burst * (holiday?.factor ?? 1);
    cumulative.push(total);
  }
  return (draw) => {
    const slot = firstAtLeast(cumulative, draw.next() * total);
    return profile.from + slot * HOUR_MS + draw.int(0, 3599) * 1000;
  };
}

function firstAtLeast(sorted: number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
