import type { IntegrityReport } from '@/utils/evidence/integrity-report';

/** What is known of the store as a whole. Times are RFC 3339 in UTC. */
export type Status =
  | { name: 'integrity'; report: IntegrityReport }
  | { name: 'backup'; at: string; file: string; bytes: number; sha256: string };
