import { Badge } from '@/components/design/Badge';
import { Icon } from '@/components/design/Icon';
import { useLanguage, useTexts } from '@/components/design/language';
import { toggled } from '@/components/design/toggled';
import { lateBy, senderName, useMailWords } from '@/components/evidence/mail-words';
import type { Evidence } from '@/utils/evidence/schema';
import { commonTexts } from '@/utils/i18n/common';
import { evidenceTexts } from '@/utils/i18n/evidence';
import { formatDuration } from '@/utils/i18n/format';
import { workbenchTexts } from '@/utils/i18n/workbench';
import { COLUMNS, type Column, type Order } from './order';
import { useRowWindow } from './rowWindow';

type Selection = ReadonlySet<string>;

/** The evidence as a table; only the rows in view are drawn. */
export function EvidenceTable(props: {
  rows: Evidence[];
  duplicates: ReadonlyMap<string, string>;
  order: Order;
  onOrder: (order: Order) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const texts = useTexts(workbenchTexts).evidence;
  const { rows, order, selection, chosen } = props;
  const { first, last, before, after, onScroll } = useRowWindow(rows.length);
  const all = rows.length > 0 && rows.every((row) => selection.has(row.id));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard.
    <section class="table-frame windowed" tabIndex={0} aria-label={texts.table} onScroll={onScroll}>
      <table class="table evidence-table" aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" class="check-cell">
              <input
                type="checkbox"
                aria-label={texts.selectAll}
                checked={all}
                onChange={() => props.onSelect(new Set(all ? [] : rows.map((row) => row.id)))}
              />
            </th>
            {COLUMNS.map((column) => (
              <ColumnHead key={column} column={column} order={order} onOrder={props.onOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Blank height={before} />}
          {rows.slice(first, last).map((item, index) => (
            <Row
              key={item.id}
              item={item}
              again={props.duplicates.has(item.id)}
              index={first + index}
              selected={selection.has(item.id)}
              chosen={item.id === chosen}
              onSelect={() => props.onSelect(toggled(selection, item.id))}
              onChoose={() => props.onChoose(item.id)}
            />
          ))}
          {after > 0 && <Blank height={after} />}
        </tbody>
      </table>
    </section>
  );
}

function ColumnHead(props: { column: Column; order: Order; onOrder: (order: Order) => void }) {
  const texts = useTexts(workbenchTexts).evidence;
  const { column, order, onOrder } = props;
  const current = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" class={`col-${column}`} aria-sort={current ? direction : 'none'}>
      <button
        type="button"
        class="sort"
        onClick={() => onOrder({ column, descending: current && !order.descending })}
      >
        {texts.columns[column]}
        <Icon name={current && order.descending ? 'down' : 'up'} />
      </button>
    </th>
  );
}

function Row(props: {
  item: Evidence;
  /** It is another item's message again. */
  again: boolean;
  index: number;
  selected: boolean;
  chosen: boolean;
  onSelect: () => void;
  onChoose: () => void;
}) {
  const texts = useTexts(workbenchTexts).evidence;
  const { again, important } = useTexts(evidenceTexts);
  const common = useTexts(commonTexts);
  const mail = useMailWords();
  const language = useLanguage();
  const { item } = props;
  const subject = mail.subject(item.subject);
  const delayMs = lateBy(item);
  return (
    <tr aria-rowindex={props.index + 2} class={props.chosen ? 'chosen' : ''}>
      <td class="check-cell">
        <input
          type="checkbox"
          aria-label={texts.select(subject)}
          checked={props.selected}
          onChange={props.onSelect}
        />
      </td>
      <th scope="row" class="col-subject">
        <button
          type="button"
          class="row-button cut"
          aria-label={item.important ? `${texts.edit(subject)}, ${important}` : texts.edit(subject)}
          aria-pressed={props.chosen}
          onClick={props.onChoose}
        >
          {item.important && <Icon name="star" />}
          {subject}
        </button>
        {props.again && <Badge>{again}</Badge>}
      </th>
      <td class="col-from cut">{mail.sender(senderName(item))}</td>
      <td class="col-kind cut">{common.kinds[item.kind]}</td>
      <td class="col-sent cut">{mail.sentAt(item)}</td>
      <td class="col-delay cut">
        {delayMs !== null && <Badge look="late">+{formatDuration(delayMs, language)}</Badge>}
      </td>
      <td class="col-category cut">{item.category}</td>
    </tr>
  );
}

/** One cell, not a span of all: a span would bring back the columns that a narrow frame hides. */
function Blank({ height }: { height: number }) {
  return (
    <tr>
      <td class="blank" style={{ height: `${height}px` }} />
    </tr>
  );
}
