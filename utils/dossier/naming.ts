import type { Evidence } from '@/utils/evidence/schema';
import { romeDate } from './rome-time';

/**
 * Name of the dossier and of the folder in it; the file adds `.zip`. `createdAt` is epoch ms, the
 * day in the name is Rome's. A mailbox whose address is not known goes by its host.
 */
export function dossierName(
  mailbox: { address: string | null; host: string },
  createdAt: number,
): string {
  const box = (mailbox.address ?? mailbox.host).toLowerCase().replace(/[^a-z0-9]/gu, '-');
  return `dossier-${box}-${romeDate(createdAt).replaceAll('-', '')}`;
}

/**
 * `0001_20230123T150005Z_1a2b3c4d.eml`: position in the dossier from 1, when it was received in UTC
 * (else sent, else marked), start of the SHA-256 of the bytes in the file. Nothing in the name comes
 * from the message's own text.
 */
export function evidenceFileName(
  position: number,
  evidence: Pick<Evidence, 'received' | 'sent' | 'markedAt'>,
  sha256: string,
): string {
  const instant = evidence.received?.instant ?? evidence.sent?.instant ?? evidence.markedAt;
  const basicFormat = new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
  return `${number(position)}_${basicFormat}_${sha256.slice(0, 8)}.eml`;
}

/** `0001_1a2b3c4d.pdf`; of the user's own file name only a plain extension is kept, else `bin`. */
export function documentFileName(position: number, originalName: string, sha256: string): string {
  const extension = /\.([a-z0-9]{1,5})$/i.exec(originalName)?.[1]?.toLowerCase() ?? 'bin';
  return `${number(position)}_${sha256.slice(0, 8)}.${extension}`;
}

function number(position: number): string {
  return String(position).padStart(4, '0');
}
