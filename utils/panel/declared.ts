import type { Declared as Declaration } from '@/utils/evidence/acquisition';
import { parseCivilMs } from '@/utils/time/civil';
import { romeInstant } from '@/utils/time/rome';
import type { Declared } from './model';

/** The form as the background keeps it: the day and time were Rome's. Without a time, noon stands. */
export function toDeclaration(
  declared: Declared,
  where: { id: string; mailbox: string; outage: string },
): Declaration {
  const { day, time, from: sender, subject, howKnown, wouldHaveDone, cost } = declared;
  const expectedMs = day === '' ? null : romeInstant(parseCivilMs(`${day}T${time || '12:00'}`));
  return {
    ...where,
    sender,
    expectedAt: expectedMs === null ? null : new Date(expectedMs).toISOString(),
    subject,
    howKnown,
    wouldHaveDone,
    costCents: cost?.cents ?? null,
  };
}
