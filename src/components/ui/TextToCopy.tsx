import { useEffect, useRef } from 'preact/hooks';

/** A text for copying by hand: shown selected, with the focus on it. */
export function TextToCopy({ text }: { text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return <textarea class="field-input" aria-label="Text to copy" readOnly rows={4} value={text} ref={area} />;
}
