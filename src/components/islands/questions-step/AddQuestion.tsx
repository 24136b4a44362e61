import { useState } from 'preact/hooks';
import { FAMILIES, type Family } from '../../../domain/questions/family.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface AddQuestionProps {
  /** What was typed so far. It is saved like everything else. */
  text: string;
  onText: (text: string) => void;
  onAdd: (family: Family) => void;
}

/** A question of one's own. It goes where its family belongs in the talk. */
export function AddQuestion({ text, onText, onAdd }: AddQuestionProps) {
  const [family, setFamily] = useState<Family>('work');
  const isEmpty = text.trim() === '';
  const add = () => {
    if (!isEmpty) onAdd(family);
  };
  return (
    <section aria-labelledby="own-heading">
      <h2 id="own-heading">Write your own</h2>
      <TextField
        label="Your question"
        hint="Ask for a time it happened: “When did you last …”, “Walk me through …”."
        lines="several"
        value={text}
        onText={onText}
      />
      <SelectField
        label="Where it belongs in the talk"
        options={FAMILIES}
        chosen={family}
        onChoose={(chosen) => setFamily(chosen ?? 'work')}
      />
      <button type="button" class="button-quiet" aria-disabled={isEmpty} onClick={add}>
        Add this question
      </button>
    </section>
  );
}
