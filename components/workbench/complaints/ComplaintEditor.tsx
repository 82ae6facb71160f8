import { Disclosure } from '@/components/design/Disclosure';
import { Checkbox, Select, TextArea, TextField } from '@/components/design/Field';
import { useTexts } from '@/components/design/language';
import type { Complaint } from '@/utils/claim/schema';
import { caseTexts } from '@/utils/i18n/case';
import type { AttachedDocument } from '@/utils/workbench/model';
import { Links } from '../Links';
import { RemoveButton } from '../RemoveButton';

const CHANNELS = [
  'pec',
  'registered-letter',
  'email',
  'phone',
  'web-form',
  'in-person',
  'other',
] as const satisfies Complaint['channel'][];

/** A complaint already made: when, to whom, how, and what came back. */
export function ComplaintEditor(props: {
  number: number;
  complaint: Complaint;
  documents: AttachedDocument[];
  onChange: (complaint: Complaint) => void;
  onRemove: () => void;
}) {
  const texts = useTexts(caseTexts);
  const words = texts.complaints;
  const { number, complaint, documents, onRemove } = props;
  const set = (change: Partial<Complaint>) => props.onChange({ ...complaint, ...change });
  return (
    <section class="card stack">
      <h2>{complaint.recipient.trim() || words.untitled(number)}</h2>
      <div class="field-row">
        <TextField
          label={words.date}
          type="date"
          value={complaint.date}
          // A date being typed is empty for a moment: the last whole one stays.
          onChange={(date) => date && set({ date })}
        />
        <TextField
          label={words.recipient}
          hint={words.recipientHint}
          value={complaint.recipient}
          onChange={(recipient) => set({ recipient })}
        />
        <Select
          label={words.channel}
          value={complaint.channel}
          options={CHANNELS.map((value) => ({ value, label: words.channels[value] }))}
          onChange={(channel) => set({ channel })}
        />
        <TextField
          label={words.reference}
          value={complaint.reference}
          onChange={(reference) => set({ reference })}
        />
      </div>
      <TextArea label={words.text} value={complaint.text} onChange={(text) => set({ text })} />
      <Checkbox
        label={words.interrupts}
        hint={words.interruptsHint}
        checked={complaint.interruptsLimitation}
        onChange={(interruptsLimitation) => set({ interruptsLimitation })}
      />
      <div class="field-row">
        <TextArea
          label={words.answer}
          rows={2}
          value={complaint.answer}
          onChange={(answer) => set({ answer })}
        />
        <TextField
          label={words.answerDate}
          type="date"
          value={complaint.answerDate ?? ''}
          onChange={(date) => set({ answerDate: date || null })}
        />
      </div>
      <Disclosure title={words.documents} aside={String(complaint.documents.length)}>
        <Links
          legend={words.documents}
          none={texts.damages.noneToLink}
          options={documents.map(({ sha256, name }) => ({ value: sha256, label: name }))}
          chosen={complaint.documents}
          onChange={(chosen) => set({ documents: chosen })}
        />
      </Disclosure>
      <div class="row">
        <RemoveButton label={words.remove} empty={isEmpty(complaint)} onRemove={onRemove} />
      </div>
    </section>
  );
}

function isEmpty({ recipient, reference, text, answer }: Complaint): boolean {
  return [recipient, reference, text, answer].join('').trim() === '';
}
