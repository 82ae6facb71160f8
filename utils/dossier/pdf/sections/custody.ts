import { CUSTODY_ACTIONS } from '@/utils/evidence/custody';
import { dossierTexts } from '@/utils/i18n/dossier';
import type { Block } from '@/utils/pdf/block';
import { type Context, SECTION_ROOM } from '../context';
import { LISTED } from '../told-evidence';

/** The custody log in short, and what could not be put into the dossier as it was stored. */
export function custody(context: Context): Block[] {
  const { dossier, options, words, print } = context;
  return [
    { kind: 'room', height: SECTION_ROOM },
    { kind: 'heading', level: 1, text: words.custody.title },
    { kind: 'paragraph', text: words.custody.intro },
    {
      kind: 'facts',
      summary: words.custody.facts,
      rows: [
        [words.custody.entries, print.count(options.custody.entries)],
        [words.custody.head, { text: dossier.custodyHead ?? words.notGiven, look: 'code' }],
      ],
    },
    ...operations(context),
    { kind: 'heading', level: 2, text: words.custody.exceptions },
    ...exceptions(context),
  ];
}

/** One row for each kind of operation, however long the log is. */
function operations({ options, words, print }: Context): Block[] {
  const rows = CUSTODY_ACTIONS.flatMap((action) => {
    const done = options.custody.actions.get(action);
    if (done === undefined) return [];
    const times = [print.instant(done.first), print.instant(done.last)];
    return [[words.custody.actions[action], print.count(done.count), ...times]];
  });
  if (rows.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: words.custody.table },
    {
      kind: 'table',
      summary: words.custody.table,
      columns: [
        { header: words.custody.what, width: 2 },
        { header: words.custody.count, width: 0.8, align: 'right' },
        { header: words.custody.first, width: 2 },
        { header: words.custody.last, width: 2 },
      ],
      rows,
      rowHeaders: true,
    },
  ];
}

function exceptions({ options, words, print, cut, told }: Context): Block[] {
  if (options.exceptions.length === 0) {
    return [{ kind: 'paragraph', text: words.custody.noExceptions }];
  }
  const { reasons } = dossierTexts[options.language];
  const unlisted = options.exceptions.length - LISTED;
  return [
    {
      kind: 'table',
      summary: words.custody.exceptions,
      columns: [
        { header: words.evidence.number, width: 0.5 },
        { header: words.custody.exceptionTitle, width: 2.5 },
        { header: words.custody.exceptionReason, width: 3 },
      ],
      rows: options.exceptions
        .slice(0, LISTED)
        .map(({ item, title, reason }) => [
          String(told.numbers.get(item ?? '') ?? words.nothing),
          cut(title),
          reasons[reason],
        ]),
      rowHeaders: true,
    },
    ...(unlisted > 0
      ? [{ kind: 'paragraph', text: words.custody.unlisted(print.count(unlisted)) } as const]
      : []),
  ];
}
