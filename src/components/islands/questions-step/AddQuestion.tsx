import { useState } from 'preact/hooks';
import { FAMILIES, type Family } from '../../../domain/questions/family.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';

interface AddQuestionProps {
  /** What was typed so far. It is saved like everything else. */
  text: string;
  onText: (text: string) => void;
  onAddOwn: (family: Family) => void;
  onAddSuggested: (family: Family) => void;
}

/** One more question: the asker's own, or the next from the collection. It goes where its family belongs in the talk. */
export function AddQuestion({ text, onText, onAddOwn, onAddSuggested }: AddQuestionProps) {
  const [family, setFamily] = useState<Family>('work');
  const isEmpty = text.trim() === '';
  return (
    <section aria-labelledby="add-heading">
      <h2 id="add-heading">Add a question</h2>
      <SelectField
        label="Part of the talk"
        options={FAMILIES}
        chosen={family}
        onChoose={(chosen) => setFamily(chosen ?? 'work')}
      />
      <button type="button" class="button-quiet" onClick={() => onAddSuggested(family)}>
        Add one from the collection
      </button>
      <TextField
        label="Your question"
        hint="Or write your own. Ask for a time it happened: “When did you last …”, “Walk me through …”."
        lines="several"
        value={text}
        onText={onText}
      />
      <button
        type="button"
        class="button-quiet"
        aria-disabled={isEmpty}
        onClick={() => {
          if (!isEmpty) onAddOwn(family);
        }}
      >
        Add this question
      </button>
    </section>
  );
}
