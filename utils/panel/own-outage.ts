import type { OwnOutage } from '@/utils/outages/own';
import { parseCivilMs } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import type { OwnOutageDraft } from './model';

/** The form as it is stored: days and times were Rome's. Without times, whole days stand. */
export function toOwnOutage(draft: OwnOutageDraft, id: string): OwnOutage {
  const { name, fromDay, fromTime, toDay, toTime } = draft;
  const instant = (day: string, time: string) =>
    new Date(romeInstant(parseCivilMs(`${day}T${time}`))).toISOString();
  return {
    id,
    name: name.trim(),
    from: instant(fromDay, fromTime || '00:00'),
    to: instant(toDay, toTime || '23:59'),
  };
}
