import * as z from 'zod/mini';

/** One mailbox of RFC 5322 section 3.4: an optional display name and an address. */
export const addressSchema = z.object({ name: z.nullable(z.string()), address: z.string() });
export type Address = z.infer<typeof addressSchema>;
