import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const CONFIG = (directory: string) => `
[ req ]
distinguished_name = dn
prompt = no
[ dn ]
CN = Marca di prova
O = Nessuno
[ stamping ]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
[ anything ]
extendedKeyUsage = serverAuth
[ tsa ]
default_tsa = settings
[ settings ]
dir = ${directory}
serial = ${directory}/serial
crypto_device = builtin
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256, sha384, sha512
accuracy = secs:1
tsa_name = yes
ess_cert_id_alg = sha256
`;

/** An authority of openssl's own with a throw-away key: the judge of our requests and answers. */
export class Authority {
  readonly directory = mkdtempSync(join(tmpdir(), 'tsa-'));

  constructor(key: 'rsa:2048' | 'ec' = 'rsa:2048') {
    writeFileSync(this.#path('config'), CONFIG(this.directory));
    writeFileSync(this.#path('serial'), '01\n');
    const curve = key === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:P-256'] : [];
    this.#openssl(
      ...['req', '-x509', '-config', 'config', '-extensions', 'stamping', '-newkey', key, ...curve],
      ...['-nodes', '-keyout', 'key.pem', '-out', 'certificate.pem', '-days', '30'],
    );
  }

  answer(request: Uint8Array, ...options: string[]): Uint8Array<ArrayBuffer> {
    writeFileSync(this.#path('request'), request);
    this.#openssl(
      ...['ts', '-reply', '-config', 'config', '-queryfile', 'request', '-out', 'answer'],
      ...['-signer', 'certificate.pem', '-inkey', 'key.pem', ...options],
    );
    return new Uint8Array(readFileSync(this.#path('answer')));
  }

  /** What openssl makes of a request. */
  readRequest(request: Uint8Array): string {
    writeFileSync(this.#path('request'), request);
    return this.#openssl('ts', '-query', '-in', 'request', '-text');
  }

  /** openssl's own request over some data. */
  request(data: Uint8Array, ...options: string[]): Uint8Array<ArrayBuffer> {
    writeFileSync(this.#path('data'), data);
    this.#openssl('ts', '-query', '-data', 'data', '-out', 'query', ...options);
    return new Uint8Array(readFileSync(this.#path('query')));
  }

  /** Throws where openssl does not accept the answer over the data. */
  verify(data: Uint8Array, answer: Uint8Array): string {
    writeFileSync(this.#path('data'), data);
    writeFileSync(this.#path('answer'), answer);
    return this.#openssl(
      ...['ts', '-verify', '-data', 'data', '-in', 'answer', '-CAfile', 'certificate.pem'],
    );
  }

  close(): void {
    rmSync(this.directory, { recursive: true });
  }

  #path(name: string): string {
    return join(this.directory, name);
  }

  #openssl(...args: string[]): string {
    return execFileSync('openssl', args, { cwd: this.directory, stdio: 'pipe' }).toString();
  }
}
