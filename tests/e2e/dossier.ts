import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A dossier as its receiver has it: unpacked, with the tools that every system brings. */
export class UnpackedDossier {
  constructor(readonly folder: string) {}

  /**
   * How many files a manifest names, when the system's own tool finds each as it says; throws with
   * the tool's words when it does not.
   */
  check(manifest: 'manifest-sha256.txt' | 'tagmanifest-sha256.txt'): number {
    const cwd = this.folder;
    const said =
      process.platform === 'darwin'
        ? execFileSync('shasum', ['-a', '256', '-c', manifest], { cwd, encoding: 'utf8' })
        : execFileSync('sha256sum', ['--strict', '-c', manifest], { cwd, encoding: 'utf8' });
    return said.trim().split('\n').length;
  }

  /** SHA-256, in hex, of each `.eml` in the dossier, sorted. */
  evidenceHashes(): string[] {
    const files = this.namesIn('prove').filter((name) => name.endsWith('.eml'));
    return files.map((name) => sha256(readFileSync(join(this.folder, 'data/prove', name)))).sort();
  }

  /** Names of the files in a folder below `data/`, sorted; none where there is no such folder. */
  namesIn(folder: 'prove' | 'allegati' | 'lettere'): string[] {
    const path = join(this.folder, 'data', folder);
    return existsSync(path) ? readdirSync(path).sort() : [];
  }

  text(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  json(): DossierJson {
    return JSON.parse(this.text('data/dossier.json')) as DossierJson;
  }
}

/** The part of `data/dossier.json` that the tests look at. */
export type DossierJson = {
  mailbox: { address: string };
  complaints: { documents: string[] }[];
  damages: { head: string; receipts: string[] }[];
  evidence: { kind: string; subject: string; sha256: string | null; file: string | null }[];
};

/** Unpacks a zip with `unzip`, which also checks its CRCs; its one top folder has its name. */
export function unpack(zip: string, into: string): UnpackedDossier {
  execFileSync('unzip', ['-q', zip, '-d', into]);
  return new UnpackedDossier(join(into, basename(zip, '.zip')));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
