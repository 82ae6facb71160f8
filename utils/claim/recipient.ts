import type { Complaint } from '@/utils/claim/schema';

/** Whether a complaint went to Italiaonline; the user may have typed a name instead of choosing it. */
export function wentToTheCompany({ recipient }: Pick<Complaint, 'recipient'>): boolean {
  return /italiaonline|libero|virgilio/i.test(recipient);
}
