import * as z from 'zod/mini';
import { type Folder, WebmailError } from '@/utils/webmail/webmail';
import type { AppSuiteApi } from './api';
import { FOLDER_LISTING, STANDARD_TYPE } from './columns';

/** A row in the order of `FOLDER_LISTING`. */
const folderRowSchema = z.tuple(
  [
    z.string(),
    z.nullable(z.string()),
    z.nullable(z.string()),
    z.nullable(z.boolean()),
    z.nullish(z.number()),
    z.nullish(z.number()),
  ],
  z.unknown(),
);
/** `allVisible` groups folders by who owns them. */
const visibleSchema = z.object({ private: z.array(z.unknown()) });

const COLUMNS = FOLDER_LISTING.join(',');

/**
 * Every folder that holds mail, told apart by column 316. One request where the server lists all of
 * them at once; else the tree is walked from the private root and from the inbox.
 */
export async function readFolders(api: AppSuiteApi, signal: AbortSignal): Promise<Folder[]> {
  const visible = await allVisible(api, signal);
  return visible.length > 0 ? visible : walk(api, signal);
}

async function allVisible(api: AppSuiteApi, signal: AbortSignal): Promise<Folder[]> {
  try {
    const data = await api.json(
      'folders',
      {
        action: 'allVisible',
        content_type: 'mail',
        tree: '1',
        all: 'true',
        altNames: 'true',
        timezone: 'UTC',
        columns: COLUMNS,
      },
      signal,
    );
    const parsed = visibleSchema.safeParse(data);
    return parsed.success ? toFolders(parsed.data.private) : [];
  } catch (error) {
    const unsupported =
      error instanceof WebmailError &&
      ['refused', 'unavailable', 'malformed'].includes(error.failure);
    if (unsupported) return [];
    throw error;
  }
}

async function walk(api: AppSuiteApi, signal: AbortSignal): Promise<Folder[]> {
  const found = new Map<string, Folder>();
  const parents = ['1', 'default0', 'default0/INBOX'];
  const asked = new Set<string>();
  for (let parent = parents.shift(); parent !== undefined; parent = parents.shift()) {
    if (asked.has(parent)) continue;
    asked.add(parent);
    for (const row of await children(api, parent, signal)) {
      for (const folder of toFolders([row])) found.set(folder.id, folder);
      const parsed = folderRowSchema.safeParse(row);
      if (parsed.success && parsed.data[3] && isMail(parsed.data)) parents.push(parsed.data[0]);
    }
  }
  return [...found.values()];
}

async function children(api: AppSuiteApi, parent: string, signal: AbortSignal): Promise<unknown[]> {
  const params = { action: 'list', parent, tree: '1', all: '1', altNames: 'true', timezone: 'UTC' };
  try {
    const data = await api.json('folders', { ...params, columns: COLUMNS }, signal);
    return Array.isArray(data) ? data : [];
  } catch (error) {
    // A parent that this server does not have: the others still tell the tree.
    if (error instanceof WebmailError && error.failure === 'refused') return [];
    throw error;
  }
}

function isMail(row: z.infer<typeof folderRowSchema>): boolean {
  return row[2] === null ? row[0].startsWith('default') : row[2] === 'mail';
}

function toFolders(rows: unknown[]): Folder[] {
  return rows.flatMap((row) => {
    const parsed = folderRowSchema.safeParse(row);
    if (!parsed.success || !isMail(parsed.data)) return [];
    const [id, title, , , total, type] = parsed.data;
    // Account roots (`default0`) hold folders, not mail.
    if (!id.includes('/')) return [];
    return [{ id, title: title ?? id, role: toRole(type ?? 0), total: total ?? null }];
  });
}

function toRole(type: number): Folder['role'] {
  for (const [role, value] of Object.entries(STANDARD_TYPE)) {
    if (value === type) return role as keyof typeof STANDARD_TYPE;
  }
  return 'other';
}
