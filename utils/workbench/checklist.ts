import { answersFromCase } from '@/utils/claim/screening';
import type { SectionId, WorkbenchModel } from './model';

export const STEPS = ['safe', 'evidence', 'cost', 'who', 'read', 'export'] as const;
export type StepId = (typeof STEPS)[number];
/** `section` is where the step is done; null for the webmail. */
export type Step = { id: StepId; state: 'done' | 'next' | 'todo'; section: SectionId | null };

const SECTION: Record<StepId, SectionId | null> = {
  safe: null,
  evidence: 'evidence',
  cost: 'damages',
  who: 'claimant',
  read: 'export',
  export: 'export',
};

type Facts = Pick<WorkbenchModel, 'case' | 'gap' | 'evidence' | 'lastExport'>;

/** The steps in the order that matters; the first that is not done is the next one. */
export function checklist(facts: Facts): Step[] {
  const done = new Set(STEPS.filter((id) => isDone(id, facts)));
  const next = STEPS.find((id) => !done.has(id));
  return STEPS.map((id) => ({
    id,
    state: done.has(id) ? 'done' : id === next ? 'next' : 'todo',
    section: SECTION[id],
  }));
}

/** Late messages whose originals are not stored yet. */
export function lateNotSaved({ gap, evidence }: Pick<Facts, 'gap' | 'evidence'>): number {
  const saved = new Set(
    evidence.filter((item) => item.sha256).map((item) => `${item.folder}/${item.serverId}`),
  );
  return gap ? gap.late.filter(({ folder, id }) => !saved.has(`${folder}/${id}`)).length : 0;
}

function isDone(id: StepId, facts: Facts): boolean {
  const { claimant, damages } = facts.case;
  const harmless = answersFromCase(facts.case).harmFollowed === false;
  switch (id) {
    case 'safe':
      return facts.gap !== null && lateNotSaved(facts) === 0;
    case 'evidence':
      return harmless || facts.evidence.length > 0;
    case 'cost':
      return (
        harmless ||
        damages.some(({ description, amount }) => description.trim() !== '' && amount !== null)
      );
    case 'who':
      return (
        claimant.name.trim() !== '' && claimant.address.trim() !== '' && claimant.role !== null
      );
    case 'read':
    case 'export':
      return facts.lastExport !== null;
  }
}
