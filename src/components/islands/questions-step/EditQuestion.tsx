import { useEffect, useRef } from 'preact/hooks';

interface EditQuestionProps {
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
}

/** The wording of one question, saved at every keystroke. Escape and Done close the field; neither loses a word. */
export function EditQuestion({ text, onText, onDone }: EditQuestionProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
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
  );
}
