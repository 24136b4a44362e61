import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  hint?: string | undefined;
  value: string;
  onText: (text: string) => void;
  /** One line, or room for several. */
  lines?: 'one' | 'several';
  type?: 'text' | 'date' | 'time';
  optional?: boolean;
  autoComplete?: string;
  /** What stands below the field: a count, a remark. */
  children?: ComponentChildren;
  /** For fields that other parts of the page focus. */
  inputId?: string;
}

/** A field with its label. Nothing typed into it is ever cut off or changed. */
export function TextField({
  label,
  hint,
  value,
  onText,
  lines = 'one',
  type = 'text',
  optional = false,
  autoComplete = 'off',
  children,
  inputId,
}: TextFieldProps) {
  const ownId = useId();
  const id = inputId ?? ownId;
  const described = hint ? `${id}-hint` : undefined;
  const shared = { id, value, autoComplete, class: 'field-input', 'aria-describedby': described };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label} {optional && <span class="field-optional">(optional)</span>}
      </label>
      {hint && (
        <p class="field-hint" id={described}>
          {hint}
        </p>
      )}
      {lines === 'several' ? (
        <textarea {...shared} rows={3} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...shared} type={type} onInput={(event) => onText(event.currentTarget.value)} />
      )}
      {children}
    </div>
  );
}
