import * as z from 'zod/mini';
import { timestampSchema } from './timestamp';

/** One `Received` field (RFC 5321 section 4.4), in travel order: the first hop is the sender's side. */
export const hopSchema = z.object({
  from: z.nullable(z.string()),
  by: z.nullable(z.string()),
  with: z.nullable(z.string()),
  id: z.nullable(z.string()),
  time: z.nullable(timestampSchema),
  /** Ms since the previous time on the way (the Date field for the first hop); negative when a clock was wrong. */
  waitMs: z.nullable(z.number()),
});
export type Hop = z.infer<typeof hopSchema>;
