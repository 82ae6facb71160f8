import type { Finding, FindingCode } from './verification';

/** More of a severity, or longer ones, tell nobody more: a bag made to choke its reader has millions. */
const MOST = 1_000;
const LONGEST_SUBJECT = 1_000;

/** Gathers findings while a bag is read. */
export class Findings {
  readonly all: Finding[] = [];
  readonly #counts = { error: 0, warning: 0 };

  error(code: FindingCode, subject: string): void {
    this.#add('error', code, subject);
  }

  warning(code: FindingCode, subject: string): void {
    this.#add('warning', code, subject);
  }

  #add(severity: Finding['severity'], code: FindingCode, subject: string): void {
    if (this.#counts[severity]++ >= MOST) return;
    this.all.push({ severity, code, subject: subject.slice(0, LONGEST_SUBJECT) });
  }
}
