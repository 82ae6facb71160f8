import { withoutComments } from './comments';
import { parseParameters } from './content-type';
import { allFields, type HeaderBlock } from './headers';

/** One result of an `Authentication-Results` field (RFC 8601 section 2.2). */
export type AuthenticationResult = {
  /** Server that checked; the first in the list is the one nearest to the mailbox. */
  server: string;
  /** `spf`, `dkim`, `dmarc`, `arc`, … */
  method: string;
  /** `pass`, `fail`, `none`, … */
  result: string;
};

export type Authentication = {
  results: AuthenticationResult[];
  /** Domains that signed (`d=` of RFC 6376 section 3.5), nothing said of whether the signature holds. */
  signedBy: string[];
};

/** One message passes a handful of checking servers; lists beyond this are made up. */
const MAX_FIELDS_READ = 20;
const MAX_RESULTS = 50;

/** What servers on the way wrote about the sender's identity. Nothing is verified here. */
export function readAuthentication(block: HeaderBlock): Authentication {
  return {
    results: allFields(block, 'authentication-results')
      .slice(0, MAX_FIELDS_READ)
      .flatMap(readResults)
      .slice(0, MAX_RESULTS),
    signedBy: [
      ...new Set(allFields(block, 'dkim-signature').slice(0, MAX_FIELDS_READ).flatMap(signer)),
    ],
  };
}

function readResults(field: string): AuthenticationResult[] {
  const [head = '', ...entries] = withoutComments(field.slice(0, 8_192)).split(';');
  const server = head.trim().split(/\s/)[0]?.toLowerCase() ?? '';
  return entries.flatMap((entry) => {
    const [, method, result] = /^\s*([\w-]+)(?:\/\d+)?\s*=\s*(\w+)/.exec(entry) ?? [];
    if (!method || !result) return [];
    return [{ server, method: method.toLowerCase(), result: result.toLowerCase() }];
  });
}

function signer(field: string): string[] {
  // Its tag list reads like parameters once something stands before the first tag.
  const domain = parseParameters(`dkim; ${field}`).parameters.get('d');
  return domain ? [domain.toLowerCase()] : [];
}
