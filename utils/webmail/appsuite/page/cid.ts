import type { MessageRef } from '@/utils/mail/message';

/**
 * A row's `data-cid` is `<folder>.<id>`, dots and backslashes inside a part escaped by a backslash,
 * sometimes with `thread.` before it (webmail.md section 1). Null where it is not one.
 */
export function parseCid(cid: string): MessageRef | null {
  const parts = split(cid.startsWith('thread.') ? cid.slice('thread.'.length) : cid);
  const [folder, id] = parts;
  if (parts.length !== 2 || !folder || !id) return null;
  return { folder, id };
}

export function formatCid({ folder, id }: MessageRef): string {
  return `${escapePart(folder)}.${escapePart(id)}`;
}

const escapePart = (part: string) => part.replace(/[.\\]/g, '\\$&');

function split(cid: string): string[] {
  if (!cid.includes('\\')) return cid.split('.');
  const parts = [''];
  for (let at = 0; at < cid.length; at++) {
    const character = cid.charAt(at);
    if (character === '.') {
      parts.push('');
      continue;
    }
    const literal = character === '\\' ? cid.charAt(++at) : character;
    parts[parts.length - 1] += literal;
  }
  return parts;
}
