import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useFillable } from '@/components/trusted-events';

type FieldProps = {
  label: string;
  hint?: string | undefined;
  /** What is wrong with the value, in a sentence; null or absent when nothing is. */
  error?: string | null | undefined;
};

type ControlProps = {
  ref: ReturnType<typeof useFillable>;
  id: string;
  class: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
};

/** A label, its control, and what the control's reader must know: hint and error. */
function Field({ label, hint, error, children }: FieldProps & FieldChildren) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy = [hint && hintId, error && errorId].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({
        ref: useFillable(),
        id,
        class: 'control',
        'aria-describedby': describedBy || undefined,
        'aria-invalid': Boolean(error),
      })}
      {hint && (
        <p id={hintId} class="field-hint">
          {hint}
        </p>
      )}
      {error && (
        <p id={errorId} class="field-error">
          {error}
        </p>
      )}
    </div>
  );
}
type FieldChildren = { children: (control: ControlProps) => ComponentChildren };

type TextFieldProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'email' | 'search' | 'date' | 'time' | 'datetime-local' | 'number' | 'tel';
  inputMode?: 'text' | 'decimal' | 'numeric' | 'email';
  placeholder?: string;
  autocomplete?: string;
};

export function TextField(props: TextFieldProps) {
  const { label, hint, error, value, onChange, type = 'text', ...input } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <input
          {...control}
          {...input}
          // Preact types every input type apart; all of ours take the same attributes.
          type={type as 'text'}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

type TextAreaProps = FieldProps & {
  value: string;
  onChange: (value: string) => void;
  rows?: number;
};

export function TextArea({ label, hint, error, value, onChange, rows = 3 }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          value={value}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

export type Option<Value extends string> = { value: Value; label: string };

type SelectProps<Value extends string> = FieldProps & {
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
};

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, value, options, onChange } = props;
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Checkbox(props: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: string;
}) {
  const id = useId();
  return (
    <div class="check">
      <input
        id={id}
        type="checkbox"
        checked={props.checked}
        aria-describedby={props.hint ? `${id}-hint` : undefined}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={id}>{props.label}</label>
        {props.hint && (
          <p id={`${id}-hint`} class="field-hint">
            {props.hint}
          </p>
        )}
      </div>
    </div>
  );
}
