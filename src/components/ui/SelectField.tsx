import { useId } from 'preact/hooks';

interface SelectFieldProps<Value extends string> {
  label: string;
  hint?: string;
  options: readonly { id: Value; label: string }[];
  chosen: Value | null;
  /** How "nothing chosen" reads; without it one of the options is always chosen. */
  empty?: string;
  onChoose: (value: Value | null) => void;
}

/** One of many, from a list that opens. */
export function SelectField<Value extends string>({
  label,
  hint,
  options,
  chosen,
  empty,
  onChoose,
}: SelectFieldProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <select
        id={id}
        class="field-input"
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChoose(options.find((option) => option.id === event.currentTarget.value)?.id ?? null)}
      >
        {empty !== undefined && (
          <option value="" selected={chosen === null}>
            {empty}
          </option>
        )}
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
