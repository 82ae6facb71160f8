import type { Finding, FindingCode } from './verification';

/** Gathers findings while a bag is read. */
export class Findings {
  readonly all: Finding[] = [];

  error(code: FindingCode, subject: string): void {
    this.all.push({ severity: 'error', code, subject });
  }

  warning(code: FindingCode, subject: string): void {
    this.all.push({ severity: 'warning', code, subject });
  }
}
