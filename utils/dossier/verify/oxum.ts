import type { Bag } from './bag';
import type { Findings } from './findings';

/** Payload-Oxum: bytes and files under `data/`, told once at most (RFC 8493 section 2.2.2). */
export function checkOxum({ info, files, toFetch }: Bag, findings: Findings): void {
  const told = info.filter(([label]) => label.toLowerCase() === 'payload-oxum');
  const [, oxum] = told[0] ?? [];
  if (oxum === undefined) return;
  if (told.length > 1 || !/^\d+\.\d+$/.test(oxum)) {
    findings.error('oxum-malformed', oxum);
    return;
  }
  const payload = [...files].filter(([path]) => path.startsWith('data/'));
  const bytes = payload.reduce((total, [, item]) => total + item.bytes, 0);
  const isWhole = [...toFetch].every((path) => files.has(path));
  if (isWhole && oxum !== `${bytes}.${payload.length}`) {
    findings.error('oxum-wrong', `${oxum} / ${bytes}.${payload.length}`);
  }
}
