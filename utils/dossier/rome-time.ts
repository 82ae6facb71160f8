const rome = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Rome',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** Calendar day in Europe/Rome, `YYYY-MM-DD`, of an instant in epoch ms. */
export function romeDate(instant: number): string {
  return rome.format(instant).slice(0, 10);
}

/** RFC 3339 with Rome's offset, `2023-01-23T16:00:05+01:00`, of an instant in epoch ms. */
export function romeDateTime(instant: number): string {
  const local = rome.format(instant).replace(' ', 'T');
  const offsetHours = Math.round((Date.parse(`${local}Z`) - instant) / 3_600_000);
  return `${local}+${String(offsetHours).padStart(2, '0')}:00`;
}
