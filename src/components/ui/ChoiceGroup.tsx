import { useId } from 'preact/hooks';

interface Choice<Value extends string> {
  id: Value;
  label: string;
  hint?: string;
}

interface ChoiceGroupProps<Value extends string> {
  label: string;
  hint?: string;
  choices: readonly Choice<Value>[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
  /** Side by side, for short labels. */
  inline?: boolean;
}

/** One of several. Nothing is chosen beforehand. */
export function ChoiceGroup<Value extends string>({
  label,
  hint,
  choices,
  chosen,
  onChoose,
  inline = false,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="field">
      <legend class="field-label">{label}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class={inline ? 'choice-group choice-group-inline' : 'choice-group'}>
        {choices.map((choice) => (
          <label class="choice" key={choice.id}>
            <input type="radio" name={name} checked={choice.id === chosen} onChange={() => onChoose(choice.id)} />
            <span>{choice.label}</span>
            {choice.hint && <span class="field-hint">{choice.hint}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
