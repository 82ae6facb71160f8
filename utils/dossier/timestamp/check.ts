import { type Certificate, SignedDataVerifyError } from 'pkijs';
import { integerHex, nonceOfRequest, readToken, type Token } from './response';
import { authorityName, hashName, isTimestampCertificate } from './signer';

/**
 * What a timestamp is worth. `malformed` no timestamp at all, `rejected` the authority refused,
 * `other-imprint` it stamps something else, `other-nonce` it answers another request,
 * `certificate-absent` nothing to check the signature with, `signature-wrong`,
 * `certificate-unfit` it may not stamp, or not then. `valid` says that the token holds together;
 * whether its authority is to be trusted, or qualified (eIDAS art. 41), is not for us to say.
 */
export type TimestampState =
  | 'valid'
  | 'malformed'
  | 'rejected'
  | 'other-imprint'
  | 'other-nonce'
  | 'certificate-absent'
  | 'signature-wrong'
  | 'certificate-unfit';

export type TimestampResult = {
  state: TimestampState;
  /** What the token says, null where it could not be read. RFC 3339 in UTC; serial in hex. */
  token: { time: string; serial: string; policy: string } | null;
  /** Whom the certificate names, null without a certificate. */
  authority: { subject: string; issuer: string } | null;
};

/**
 * Checks an authority's answer over the bytes of `tagmanifest-sha256.txt`: imprint, nonce where the
 * request is at hand, signature and fitness of the certificate inside (RFC 3161 section 2.2). The
 * certificate's own chain is not followed.
 */
export async function checkTimestamp(
  response: Uint8Array<ArrayBuffer>,
  tagManifest: Uint8Array<ArrayBuffer>,
  request: Uint8Array<ArrayBuffer> | null,
): Promise<TimestampResult> {
  let token: Token | 'rejected';
  let nonce: string | null;
  try {
    token = readToken(response);
    nonce = request && nonceOfRequest(request);
  } catch {
    return { state: 'malformed', token: null, authority: null };
  }
  if (token === 'rejected') return { state: 'rejected', token: null, authority: null };
  const { info } = token;
  const told = {
    time: info.genTime.toISOString(),
    serial: integerHex(info.serialNumber) ?? '',
    policy: info.policy,
  };
  if (!(await stamps(token, tagManifest))) {
    return { state: 'other-imprint', token: told, authority: null };
  }
  if (nonce !== null && integerHex(info.nonce) !== nonce) {
    return { state: 'other-nonce', token: told, authority: null };
  }
  const { state, certificate } = await checkSignature(token, tagManifest);
  return { state, token: told, authority: certificate && authorityName(certificate) };
}

async function stamps({ info }: Token, tagManifest: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const { hashAlgorithm, hashedMessage } = info.messageImprint;
  const hash = hashName(hashAlgorithm.algorithmId);
  if (hash === null) return false;
  const digest = new Uint8Array(await crypto.subtle.digest(hash, tagManifest));
  const stamped = new Uint8Array(hashedMessage.getValue());
  return digest.length === stamped.length && digest.every((byte, at) => byte === stamped[at]);
}

async function checkSignature(
  { signed, info }: Token,
  tagManifest: Uint8Array<ArrayBuffer>,
): Promise<{ state: TimestampState; certificate: Certificate | null }> {
  try {
    const { signatureVerified, signerCertificate } = await signed.verify({
      signer: 0,
      data: tagManifest.slice().buffer,
      extendedMode: true,
    });
    const certificate = signerCertificate ?? null;
    if (certificate === null || !signatureVerified)
      return { state: 'signature-wrong', certificate };
    const fit = await isTimestampCertificate(certificate, signed, info.genTime);
    return { state: fit ? 'valid' : 'certificate-unfit', certificate };
  } catch (error) {
    if (!(error instanceof SignedDataVerifyError)) throw error;
    const certificate = error.signerCertificate;
    const state = certificate === null ? 'certificate-absent' : 'signature-wrong';
    return { state, certificate };
  }
}
