import * as z from 'zod/mini';
import type { Outage } from './outage';

/** An outage that the user adds himself: his own words, his own hours. Instants are RFC 3339 in UTC. */
export const ownOutageSchema = z
  .object({
    id: z.string().check(z.startsWith('own-')),
    name: z.string().check(z.trim(), z.minLength(1)),
    from: z.iso.datetime(),
    to: z.iso.datetime(),
  })
  .check(z.refine(({ from, to }) => Date.parse(from) < Date.parse(to), { path: ['to'] }));
export type OwnOutage = z.infer<typeof ownOutageSchema>;

export function resolveOwnOutage({ id, from, to }: OwnOutage): Outage<never> {
  return { id, from: Date.parse(from), to: Date.parse(to), phases: [] };
}
