import { bytesToHex } from '@noble/hashes/utils.js';
import * as asn1js from 'asn1js';
import { type Attribute, type Certificate, ExtKeyUsage, type SignedData } from 'pkijs';

const EXTENDED_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12';
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47';
const HASHES: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'SHA-1',
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};
const COMMON_NAME = '2.5.4.3';
const ORGANIZATION = '2.5.4.10';

/** Name of a WebCrypto hash by its object identifier; null for those it does not know. */
export function hashName(algorithmId: string): string | null {
  return HASHES[algorithmId] ?? null;
}

/**
 * Whether a certificate may sign timestamps, was valid at `time`, and is the one that the signer
 * names under his own signature (RFC 3161 sections 2.3 and 2.4.2, RFC 5816).
 */
export async function isTimestampCertificate(
  certificate: Certificate,
  signed: SignedData,
  time: Date,
): Promise<boolean> {
  const usage = certificate.extensions?.find(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const purposes = usage?.parsedValue instanceof ExtKeyUsage ? usage.parsedValue.keyPurposes : [];
  return (
    usage?.critical === true &&
    purposes.length === 1 &&
    purposes[0] === TIME_STAMPING &&
    certificate.notBefore.value <= time &&
    time <= certificate.notAfter.value &&
    (await isNamedBySigner(certificate, signed))
  );
}

/** Common name and organisation of the authority, and of who issued its certificate. */
export function authorityName(certificate: Certificate): { subject: string; issuer: string } {
  return { subject: nameOf(certificate.subject), issuer: nameOf(certificate.issuer) };
}

function nameOf({ typesAndValues }: Certificate['subject']): string {
  return [COMMON_NAME, ORGANIZATION]
    .flatMap((type) => typesAndValues.filter((each) => each.type === type))
    .map(({ value }) => String(value.valueBlock.value))
    .join(', ');
}

async function isNamedBySigner(certificate: Certificate, signed: SignedData): Promise<boolean> {
  const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? [];
  for (const attribute of attributes) {
    const named = namedCertificate(attribute);
    if (named === null) continue;
    const digest = await crypto.subtle.digest(named.hash, certificate.toSchema().toBER());
    return bytesToHex(new Uint8Array(digest)) === named.digest;
  }
  return false;
}

/** ESSCertID (SHA-1) or ESSCertIDv2 (SHA-256 unless told otherwise) of the first certificate. */
function namedCertificate({ type, values }: Attribute): { hash: string; digest: string } | null {
  if (type !== SIGNING_CERTIFICATE && type !== SIGNING_CERTIFICATE_V2) return null;
  const [certificates] = elements(values[0]);
  const [first] = elements(certificates);
  const parts = elements(first);
  const digest = parts.find((part) => part instanceof asn1js.OctetString);
  if (digest === undefined) return null;
  const [algorithm] = elements(parts[0]);
  const named =
    algorithm instanceof asn1js.ObjectIdentifier ? hashName(algorithm.getValue()) : null;
  return {
    hash: type === SIGNING_CERTIFICATE ? 'SHA-1' : (named ?? 'SHA-256'),
    digest: bytesToHex(new Uint8Array(digest.getValue())),
  };
}

function elements(block: unknown): readonly unknown[] {
  return block instanceof asn1js.Sequence ? block.valueBlock.value : [];
}
