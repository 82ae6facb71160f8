import { dividerText } from '@/utils/gap/sentences';
import { formatDate, formatDuration, formatShortDateTime } from '@/utils/i18n/format';
import { gapTexts } from '@/utils/i18n/gap';
import type { Language } from '@/utils/i18n/language';
import { outageTexts } from '@/utils/i18n/outages';
import { pageTexts } from '@/utils/i18n/page';
import { formatPartialDate } from '@/utils/i18n/partial-date';
import { sourceTexts } from '@/utils/i18n/source';
import { CATALOGUE } from '@/utils/outages/catalogue';
import { type OutageTime, startOf } from '@/utils/outages/outage';
import type { OwnOutage } from '@/utils/outages/own';
import { publisherOf, SOURCES, type SourceCode } from '@/utils/outages/sources';
import type { MarkTexts } from './list-marks';
import type { Milestone, OutageChoice } from './model';

/** What is written on the webmail's list. */
export function markWords(language: Language): MarkTexts {
  const texts = pageTexts[language];
  return {
    evidence: texts.evidence,
    late: (delayMs) => texts.late(formatDuration(delayMs, language)),
    divider: (gap) => dividerText(gap, gapTexts[language]),
  };
}

/** The outages to choose from: those of the catalogue, and the ones that the user added. */
export function outageChoices(language: Language, added: readonly OwnOutage[]): OutageChoice[] {
  const known = CATALOGUE.map(({ id }) => ({ id, label: outageTexts[language].names[id] }));
  const own = added.map(({ id, name }) => ({ id, label: name }));
  return [
    ...known.map((choice) => ({ ...choice, own: false })),
    ...own.map((choice) => ({ ...choice, own: true })),
  ];
}

/** The official facts of an outage with their sources; where others disagree, both are told. */
export function milestones(outage: string, language: Language): Milestone[] {
  const texts = outageTexts[language];
  const entry = CATALOGUE.find(({ id }) => id === outage);
  if (!entry) return [];
  return entry.milestones.flatMap((milestone) => {
    const conflicts = 'conflicts' in milestone ? milestone.conflicts : [];
    return [
      {
        id: milestone.id,
        when: texts.about(whenText(milestone.at, language)),
        text: texts.milestones[milestone.id],
        source: sourceText(milestone.sources, language),
      },
      ...conflicts.map(({ id, sources }) => ({
        id,
        when: texts.otherwise,
        text: texts.conflicts[id],
        source: sourceText(sources, language),
      })),
    ];
  });
}

function whenText(at: OutageTime, language: Language): string {
  const instant = new Date(startOf(at)).toISOString();
  return at.includes('T') ? formatShortDateTime(instant, language) : formatDate(instant, language);
}

function sourceText(codes: readonly SourceCode[], language: Language): string {
  const texts = sourceTexts[language];
  const named = codes.map((code) => {
    const { date } = SOURCES[code];
    const when = date === null ? texts.undated : formatPartialDate(date, language);
    return texts.source(publisherOf(SOURCES[code]) ?? texts.press, when);
  });
  // Two articles kept without their address may read alike.
  return [...new Set(named)].join('; ');
}
