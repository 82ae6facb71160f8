import type { GapTexts } from '@/utils/i18n/it/gap';
import { HOUR_MS, MINUTE_MS } from '@/utils/time/civil';
import type { GapResult } from './schema';

/** The one sentence that says it all, and those that make it honest, for panel and dossier alike. */
export type Sentences = { lead: string; more: string[] };

export function sentences(result: GapResult, texts: GapTexts): Sentences {
  const { verdict, from, to, receivedInOutage: received, expected } = result;
  if (expected === null || verdict === 'no-data') {
    return { lead: texts.noData, more: [texts.noDataMore] };
  }
  const length = Date.parse(to) - Date.parse(from);
  const caveats = result.touchesHoliday ? [texts.holiday] : [];
  switch (verdict) {
    case 'proven':
      return { lead: silenceText(result, texts), more: [...provenMore(result, texts), ...caveats] };
    case 'reduced':
      return { lead: texts.reduced(from, to, received, length, expected), more: caveats };
    case 'weak':
      return {
        lead: texts.weak(from, to, received, expected),
        more: [texts.weakMore, ...caveats],
      };
    case 'none':
      return { lead: texts.none(from, to, received, expected), more: caveats };
  }
}

/** The divider in the list of messages: over the silence where one is proven, else the outage. */
export function dividerText(result: GapResult, texts: GapTexts): string {
  const { silence, verdict } = result;
  if (verdict === 'proven' && silence !== null) {
    return texts.divider(silence.inOutage.from, silence.inOutage.to, 0, silence.expected);
  }
  return texts.divider(result.from, result.to, result.receivedInOutage, result.expected);
}

/** How many messages came late, and by how much at most; null where none did. */
export function lateText(result: GapResult, texts: GapTexts): string | null {
  if (result.late.length === 0) return null;
  const longest = result.late.reduce((most, { delayMs }) => Math.max(most, delayMs), 0);
  return texts.late(result.late.length, longest);
}

/** How it was computed, in words a judge can read; one paragraph each. */
export function methodTexts(result: GapResult, texts: GapTexts): string[] {
  const { method } = texts;
  const expected = result.silence?.expected ?? result.expected;
  return [
    method.counted,
    method.silence,
    ...(expected ? [method.expected(expected.weeks, expected.fewest, expected.most)] : []),
    method.excluded,
    method.interval,
    method.estimate,
    method.verdict,
    method.late(withinMinutes(result.ordinaryDelayMs)),
    method.wrong(result.wrongReceived, result.wrongSent, result.setAside),
    method.deleted,
  ];
}

function silenceText({ silence }: GapResult, texts: GapTexts): string {
  if (!silence?.expected) throw new TypeError('A proven silence has an expected number');
  const { lastBefore, firstAfter, ms, inOutage, expected } = silence;
  if (firstAfter === null) return texts.provenToNow(lastBefore, inOutage.ms, expected);
  const say = ms - inOutage.ms < HOUR_MS ? texts.proven : texts.provenInPart;
  return say(lastBefore, firstAfter, inOutage.ms, expected);
}

function provenMore(result: GapResult, texts: GapTexts): string[] {
  const { from, to, receivedInOutage, expected, longestOtherSilenceMs } = result;
  const more: string[] = [];
  if (longestOtherSilenceMs !== null) more.push(texts.longestOther(longestOtherSilenceMs));
  if (receivedInOutage > 0 && expected !== null) {
    more.push(texts.wholeOutage(from, to, receivedInOutage, expected));
  }
  return more;
}

/** Whole minutes are told, and nothing arrives within none of them. */
function withinMinutes(ms: number | null): number | null {
  return ms === null ? null : Math.max(ms, MINUTE_MS);
}
