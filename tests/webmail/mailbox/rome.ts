const HOUR_MS = 3_600_000;

export type WallTime = {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 is Sunday. */
  weekday: number;
};

/** Europe/Rome's offset from UTC in ms: +2 h between the last Sundays of March and October, 01:00 UTC. */
export function romeOffsetMs(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 2) && instant < lastSunday(year, 9);
  return (summer ? 2 : 1) * HOUR_MS;
}

/** The instant (epoch ms) of a wall time in Rome; `month` is 1 to 12. */
export function romeTime(year: number, month: number, day: number, hour = 0, minute = 0): number {
  const asUtc = Date.UTC(year, month - 1, day, hour, minute);
  return asUtc - romeOffsetMs(asUtc - HOUR_MS);
}

export function romeWallTime(instant: number): WallTime {
  const shifted = new Date(instant + romeOffsetMs(instant));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
    second: shifted.getUTCSeconds(),
    weekday: shifted.getUTCDay(),
  };
}

/** RFC 5322 section 3.3 date-time, as a server in Rome writes it. */
export function romeDateHeader(instant: number): string {
  const { year, month, day, hour, minute, second, weekday } = romeWallTime(instant);
  const zone = romeOffsetMs(instant) === HOUR_MS ? '+0100' : '+0200';
  const time = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
  return `${WEEKDAYS[weekday]}, ${day} ${MONTHS[month - 1]} ${year} ${time} ${zone}`;
}

export const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
export const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
];

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, lastDay.getUTCDate() - lastDay.getUTCDay(), 1);
}
