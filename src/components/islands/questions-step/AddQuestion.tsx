import { useState } from 'preact/hooks';
import { FAMILIES } from '../../../domain/questions/family-texts.ts';
import type { Family } from '../../../domain/questions/family.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useEngine } from './use-engine.ts';
import { Steady } from './Steady.tsx';

interface AddQuestionProps {
  /** For the parts of the page that lead here. */
  fieldId: string;
  /** What was typed so far. It is saved like everything else. */
  text: string;
  onText: (text: string) => void;
  onAdd: (family: Family) => void;
}

/** A question of the asker's own. It goes where its family belongs in the talk. */
export function AddQuestion({ fieldId, text, onText, onAdd }: AddQuestionProps) {
  const [family, setFamily] = useState<Family>('work');
  const [isAsked, setAsked] = useState(false);
  const engine = useEngine();
  const isEmpty = text.trim() === '';
  return (
    <section class="add-question" aria-labelledby="add-heading" onFocusIn={() => setAsked(true)}>
      <h2 id="add-heading">Write your own</h2>
      <TextField
        label="Your question"
        hint="Ask for a time it happened: “When did you last …”, “Walk me through …”."
        lines="several"
        inputId={fieldId}
        value={text}
        onText={onText}
      >
        {engine && isAsked && <engine.Remarks text={text} />}
      </TextField>
      <div class="add-line">
        <Steady on={[family]}>
          {() => (
            <SelectField
              label="Part of the talk"
              options={FAMILIES}
              chosen={family}
              onChoose={(chosen) => setFamily(chosen ?? 'work')}
            />
          )}
        </Steady>
        <button
          type="button"
          class="button-quiet"
          aria-disabled={isEmpty}
          onClick={() => {
            if (!isEmpty) onAdd(family);
          }}
        >
          Add this question
        </button>
      </div>
    </section>
  );
}
