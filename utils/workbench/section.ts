import { SECTIONS, type SectionId } from './model';

/** The section that the address names, so that a reload and the back button keep the place. */
export function sectionInHash(hash: string): SectionId {
  return SECTIONS.find((section) => `#${section}` === hash) ?? 'checklist';
}
