import * as z from 'zod/mini';
import type { Mailbox } from '@/utils/mailbox/schema';
import { type Preferences, preferencesSchema } from '@/utils/storage/preferences';

/** No settings are that long: what is longer is another file (bytes). */
export const LONGEST_SETTINGS = 1_000_000;

/** The settings as a file, to take them to another browser. No evidence and no case is in it. */
const settingsSchema = z.object({
  format: z.literal('postapersa-settings'),
  version: z.literal(1),
  preferences: preferencesSchema,
  boxes: z.array(
    z.object({
      id: z.string(),
      off: z.boolean(),
      excludedFolders: z.array(z.string()),
    }),
  ),
});
export type Settings = z.infer<typeof settingsSchema>;

export function settingsText(preferences: Preferences, mailboxes: readonly Mailbox[]): string {
  const settings: Settings = {
    format: 'postapersa-settings',
    version: 1,
    preferences,
    boxes: mailboxes.map(({ id, off, excludedFolders }) => ({ id, off, excludedFolders })),
  };
  return JSON.stringify(settings, null, 2);
}

/** Null where the text is no settings file of a version that we know. */
export function readSettings(text: string): Settings | null {
  try {
    const read = settingsSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
