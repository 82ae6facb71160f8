import { useState } from 'preact/hooks';
import { Badge } from '@/components/design/Badge';
import { Button } from '@/components/design/Button';
import { TextField } from '@/components/design/Field';
import { useLanguage, useTexts } from '@/components/design/language';
import { DelayTimeline } from '@/components/evidence/DelayTimeline';
import { useMailWords } from '@/components/evidence/mail-words';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { formatDuration, formatShortDateTime } from '@/utils/i18n/format';
import { panelTexts } from '@/utils/i18n/panel';
import type { LateRow, OpenMessage, PanelActions, PanelModel } from '@/utils/panel/model';

/** Rows drawn at once; more come when they are asked for. */
const PAGE = 40;

/** The late messages, longest delay first as given; choosing one opens it in the webmail. */
export function LateList(
  props: Pick<PanelModel, 'late' | 'open' | 'evidence' | 'unopened'> &
    Pick<PanelActions, 'onOpenMessage'> & { onMarkAll: () => void },
) {
  const texts = useTexts(panelTexts).late;
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(PAGE);
  const { late, open, evidence, unopened, onOpenMessage, onMarkAll } = props;
  const unmarked = late.filter((row) => row.evidence === null).length;
  const wanted = filter.trim().toLocaleLowerCase();
  const rows = wanted ? late.filter((row) => matches(row, wanted)) : late;

  if (late.length === 0) return <p class="soft">{texts.none}</p>;
  return (
    <div class="stack">
      {unmarked > 0 ? (
        <Button icon="shield" size="wide" onPress={onMarkAll}>
          {texts.markAll(unmarked)}
        </Button>
      ) : (
        <p class="soft">{texts.allMarked}</p>
      )}
      {late.length > 5 && (
        <TextField label={texts.filter} type="search" value={filter} onChange={setFilter} />
      )}
      {unopened && (
        <p class="small" role="status">
          {texts.notInList}
        </p>
      )}
      {rows.length === 0 && <p class="soft">{texts.noMatch}</p>}
      <ul class="mail-list" hidden={rows.length === 0}>
        {rows.slice(0, shown).map((row) => (
          <LateItem
            key={`${row.folder}/${row.id}`}
            row={row}
            current={isOpen(row, open)}
            record={evidence.find((item) => item.id === row.evidence)}
            onOpen={() => onOpenMessage({ folder: row.folder, id: row.id })}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <Button look="quiet" onPress={() => setShown(shown + PAGE)}>
          {texts.more(Math.min(PAGE, rows.length - shown))}
        </Button>
      )}
    </div>
  );
}

function LateItem(props: {
  row: LateRow;
  current: boolean;
  record: Evidence | undefined;
  onOpen: () => void;
}) {
  const texts = useTexts(panelTexts).late;
  const common = useTexts(commonTexts);
  const mail = useMailWords();
  const language = useLanguage();
  const { row, current, record, onOpen } = props;
  return (
    <li>
      <button type="button" class="mail-row" aria-current={current} onClick={onOpen}>
        <span class="from cut">{mail.sender(row.from)}</span>
        <Badge look="late">
          <span class="number">+{formatDuration(row.delayMs, language)}</span>
        </Badge>
        <span class="subject cut">{mail.subject(row.subject)}</span>
        <span class="facts small soft number">
          {formatShortDateTime(row.sent, language)}
          {row.evidence !== null && <Badge look="good">{texts.marked}</Badge>}
        </span>
      </button>
      {current && (
        <div class="mail-detail stack">
          <DelayTimeline sent={row.sent} received={row.received} hops={record?.hops ?? []} />
          {!record && <p class="small soft">{common.timeline.noHops}</p>}
        </div>
      )}
    </li>
  );
}

function isOpen(row: LateRow, open: OpenMessage | null): boolean {
  return open !== null && open.folder === row.folder && open.id === row.id;
}

function matches(row: LateRow, wanted: string): boolean {
  return `${row.from} ${row.subject}`.toLocaleLowerCase().includes(wanted);
}
