import type { Block, Styled } from '@/utils/pdf/block';
import type { Context } from '../context';
import { type Milestone, milestonesOf, printSource } from '../milestones';
import { localTime } from '../print';

/** `civil` sorts, `when` prints; an event stands on the official side or on this mailbox's. */
type Event = Readonly<{
  civil: string;
  when: string;
  text: string;
  /** Null on this mailbox's side. */
  milestone: Milestone | null;
}>;

/** What the company and the press told, beside what happened in this mailbox. */
export function chronology(context: Context): Block[] {
  const { words } = context;
  const events = [...official(context), ...silence(context), ...lived(context), ...told(context)];
  events.sort((a, b) => (a.civil < b.civil ? -1 : Number(a.civil > b.civil)));
  return [
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: words.chronology.title },
    { kind: 'paragraph', text: words.chronology.intro },
    {
      kind: 'table',
      summary: words.chronology.table,
      columns: [
        { header: words.chronology.when, width: 1.2 },
        { header: words.chronology.official, width: 3 },
        { header: words.chronology.here, width: 1.7 },
      ],
      rows: events.map((event) => [
        { text: event.when, look: 'cellQuiet' },
        event.milestone === null ? words.nothing : withSources(context, event.milestone),
        event.milestone === null ? event.text : words.nothing,
      ]),
      rowHeaders: true,
    },
  ];
}

function withSources(context: Context, milestone: Milestone): readonly Styled[] {
  const { chronology } = context.words;
  const { text, sources, conflicts } = milestone;
  return [
    { text, look: 'cell' },
    {
      text: chronology.sources(sources.map((code) => printSource(context, code)).join('; ')),
      look: 'cellQuiet',
    },
    ...conflicts.map((text) => ({ text, look: 'cellQuiet' as const })),
  ];
}

function official(context: Context): Event[] {
  return milestonesOf(context).map((milestone) => ({
    civil: milestone.at,
    when: context.print.civil(milestone.at),
    text: milestone.text,
    milestone,
  }));
}

function silence(context: Context): Event[] {
  const { dossier, words, print } = context;
  const gap = dossier.gap;
  if (gap === null) return [];
  const events: Event[] = [];
  if (gap.silence !== null) {
    events.push(here(context, gap.silence.lastBefore, words.chronology.lastBefore));
    if (gap.silence.firstAfter !== null) {
      events.push(here(context, gap.silence.firstAfter, words.chronology.firstAfter));
    }
  }
  const [firstLate] = gap.late;
  if (firstLate !== undefined) {
    const text = words.chronology.firstLate(print.instant(firstLate.sent));
    events.push(here(context, firstLate.received, text));
  }
  return events;
}

function lived(context: Context): Event[] {
  const { chronology } = context.words;
  return context.dossier.outage.lived.flatMap(({ channel, from, to }) => [
    here(context, from, chronology.livedFrom(chronology.channels[channel])),
    here(context, to, chronology.livedTo(chronology.channels[channel])),
  ]);
}

/** What the user told of days: deadlines, complaints, ristoro. */
function told(context: Context): Event[] {
  const { dossier, words, given } = context;
  const { chronology } = words;
  const deadlines = dossier.damages.map(({ deadline }, index) =>
    onDay(context, deadline, chronology.deadline(index + 1)),
  );
  const complaints = dossier.complaints.flatMap(({ date, answerDate, recipient }) => [
    onDay(context, date, chronology.complaint(given(recipient))),
    onDay(context, answerDate, chronology.answer(given(recipient))),
  ]);
  const ristoro = onDay(context, dossier.ristoro.date, chronology.ristoro);
  return [...deadlines, ...complaints, ristoro].flat();
}

function here({ print }: Context, instant: string, text: string): Event {
  return { civil: localTime(instant).civil, when: print.instant(instant), text, milestone: null };
}

function onDay({ print }: Context, day: string | null, text: string): Event[] {
  if (day === null) return [];
  return [{ civil: day, when: print.day(day), text, milestone: null }];
}
