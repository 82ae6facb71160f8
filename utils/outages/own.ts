import * as z from 'zod/mini';
import type { Interval, Outage } from './outage';

/** An outage that the user adds himself: his own words, his own hours. Instants are RFC 3339 in UTC. */
export const ownOutageSchema = z
  .object({
    id: z.string().check(z.refine(isOwnOutage)),
    name: z.string().check(z.trim(), z.minLength(1)),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  })
  .check(z.refine(({ from, to }) => Date.parse(from) < Date.parse(to), { path: ['to'] }));
export type OwnOutage = z.infer<typeof ownOutageSchema>;

/** Whether the user added it, so that no source tells of it. */
export function isOwnOutage(id: string): boolean {
  return id.startsWith('own-');
}

/** Epoch ms; `lived` are the hours that the user told for each channel since. */
export function resolveOwnOutage({ id, from, to }: OwnOutage, lived?: Interval): Outage<never> {
  return { id, ...(lived ?? { from: Date.parse(from), to: Date.parse(to) }), phases: [] };
}
