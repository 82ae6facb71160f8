import * as asn1js from 'asn1js';
import { ContentInfo, PKIStatus, SignedData, TimeStampReq, TimeStampResp, TSTInfo } from 'pkijs';

/** A timestamp that an authority gave: the signed envelope and what it says. */
export type Token = { signed: SignedData; info: TSTInfo };

const TST_INFO = '1.2.840.113549.1.9.16.1.4';

/**
 * Reads an authority's answer: a TimeStampResp (RFC 3161 section 2.4.2), or the token alone, as some
 * authorities hand it out. `rejected` where the authority said no. Throws where it is neither.
 */
export function readToken(der: Uint8Array<ArrayBuffer>): Token | 'rejected' {
  const content = readResponse(der) ?? ContentInfo.fromBER(der);
  if (content === 'rejected') return content;
  if (content.contentType !== ContentInfo.SIGNED_DATA) throw new Error('Not signed data');
  const signed = new SignedData({ schema: content.content });
  const { eContentType, eContent } = signed.encapContentInfo;
  if (eContentType !== TST_INFO || eContent === undefined) throw new Error('Not a timestamp');
  if (signed.signerInfos.length !== 1) throw new Error('A timestamp has one signer');
  return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
}

/** Nonce of a request, in hex; null where it has none. Throws where it is no request. */
export function nonceOfRequest(der: Uint8Array<ArrayBuffer>): string | null {
  return integerHex(TimeStampReq.fromBER(der).nonce);
}

export function integerHex(integer: asn1js.Integer | undefined): string | null {
  return integer === undefined ? null : integer.toBigInt().toString(16);
}

function readResponse(der: Uint8Array<ArrayBuffer>): ContentInfo | 'rejected' | null {
  const { result } = asn1js.fromBER(der);
  // A token starts with its object identifier, a response with the sequence of its status.
  const [first] = result instanceof asn1js.Sequence ? result.valueBlock.value : [];
  if (first instanceof asn1js.ObjectIdentifier) return null;
  const { status, timeStampToken } = new TimeStampResp({ schema: result });
  const granted =
    status.status === PKIStatus.granted || status.status === PKIStatus.grantedWithMods;
  return granted && timeStampToken ? timeStampToken : 'rejected';
}
