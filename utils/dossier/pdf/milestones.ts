import { outageTexts } from '@/utils/i18n/outages';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { publisherOf, SOURCES, type SourceCode } from '@/utils/outages/sources';
import type { Context } from './context';

/** A fact of the outage that sources tell; `at` is civil time in Rome. */
export type Milestone = Readonly<{
  at: string;
  text: string;
  sources: readonly SourceCode[];
  /** What other sources say instead. */
  conflicts: readonly string[];
}>;

/** The catalogue's facts of this dossier's outage; none for one that the user defined himself. */
export function milestonesOf({ dossier, options }: Context): Milestone[] {
  const words = outageTexts[options.language];
  const entry = CATALOGUE.find(({ id }) => id === dossier.outage.id);
  return (entry?.milestones ?? []).map((milestone) => ({
    at: milestone.at,
    text: words.milestones[milestone.id],
    sources: milestone.sources,
    conflicts:
      'conflicts' in milestone ? milestone.conflicts.map(({ id }) => words.conflicts[id]) : [],
  }));
}

/** Who published a source, and when. */
export function printSource({ words, print }: Context, code: SourceCode): string {
  const publisher = publisherOf(SOURCES[code]) ?? words.chronology.press;
  const { date } = SOURCES[code];
  return words.chronology.source(publisher, date === null ? null : print.dayOrMonth(date));
}
