import { useEffect, useRef } from 'preact/hooks';
import { useEngine } from './use-engine.ts';

interface EditQuestionProps {
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
}

/** The wording of one question, saved at every keystroke. Escape and Done close the field; neither loses a word. */
export function EditQuestion({ text, onText, onDone }: EditQuestionProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const engine = useEngine();
  useEffect(() => field.current?.focus(), []);
  return (
    <div class="question-edit screen-only">
      <textarea
        ref={field}
        class="field-input"
        aria-label="Wording of the question"
        rows={2}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
      />
      {engine && <engine.Remarks text={text} />}
    </div>
  );
}
