import { createHash } from 'node:crypto';
import { unzipSync, type ZipOptions, zipSync } from 'fflate';
import { exportDossier } from '@/utils/dossier/export';
import type { DossierInput } from '@/utils/dossier/input';

export type Files = Record<string, string | Uint8Array>;

export function digest(algorithm: string, content: string | Uint8Array): string {
  return createHash(algorithm).update(content).digest('hex');
}

/** A zip by another library than ours. */
export function zip(files: Files, options: ZipOptions = { level: 6 }): Blob {
  const entries = Object.entries(files).map(([path, content]) => [
    path,
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
  ]);
  return new Blob([zipSync(Object.fromEntries(entries), options)]);
}

/** A bag of someone else's: payload under `data/`, one manifest, whatever else is given. */
export function foreignBag(
  payload: Files,
  { algorithm = 'sha256', version = '1.0', ...more }: BagOptions = {},
): Files {
  const lines = Object.entries(payload).map(
    ([path, content]) => `${digest(algorithm, content)}  ${path}\n`,
  );
  return {
    'bagit.txt': `BagIt-Version: ${version}\nTag-File-Character-Encoding: UTF-8\n`,
    [`manifest-${algorithm}.txt`]: lines.join(''),
    ...payload,
    ...more.tags,
  };
}
type BagOptions = { algorithm?: string; version?: string; tags?: Files };

/** In a folder, as bags are zipped. */
export function foldered(files: Files, folder = 'bag'): Files {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [`${folder}/${path}`, file]),
  );
}

/** A dossier of ours as files, to be spoiled. */
export async function dossierFiles(input: DossierInput): Promise<Record<string, Uint8Array>> {
  const { stream, name } = exportDossier(input);
  const files = unzipSync(new Uint8Array(await new Response(stream).arrayBuffer()));
  const prefix = name.replace(/zip$/, '').replace('.', '/');
  return Object.fromEntries(
    Object.entries(files).map(([path, bytes]) => [path.slice(prefix.length), bytes]),
  );
}

/** Manifests made anew, as a forger who knows BagIt would. */
export function resealed(files: Files): Files {
  const isPayload = (path: string) => path.startsWith('data/');
  const lines = (paths: string[]) =>
    paths.map((path) => `${digest('sha256', files[path] as string)}  ${path}\n`).join('');
  const payload = Object.keys(files).filter(isPayload);
  const manifest = lines(payload);
  const octets = payload.reduce((sum, path) => sum + Buffer.from(files[path] as string).length, 0);
  const sealed: Files = {
    ...files,
    'bag-info.txt': `Payload-Oxum: ${octets}.${payload.length}\n`,
    'manifest-sha256.txt': manifest,
  };
  const tags = ['bagit.txt', 'bag-info.txt', 'manifest-sha256.txt'];
  const tagLines = tags.map((path) => `${digest('sha256', sealed[path] as string)}  ${path}\n`);
  return { ...sealed, 'tagmanifest-sha256.txt': tagLines.join('') };
}
