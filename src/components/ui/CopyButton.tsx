import { useEffect, useState } from 'preact/hooks';
import { TextToCopy } from './TextToCopy.tsx';

interface CopyButtonProps {
  label: string;
  text: string;
  /** Puts text on the clipboard; false where the browser refuses. */
  copy: (text: string) => Promise<boolean>;
  isQuiet?: boolean;
}

/** Copies a text and says so. Where the browser refuses, it shows the text selected, to be copied by hand. */
export function CopyButton({ label, text, copy, isQuiet = false }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  useEffect(() => setOutcome('none'), [text]);
  return (
    <span class="copy">
      <button
        type="button"
        class={isQuiet ? 'button-quiet' : 'button'}
        onClick={() => {
          void copy(text).then((isCopied) => setOutcome(isCopied ? 'copied' : 'refused'));
        }}
      >
        {label}
      </button>
      <span class="copy-outcome" role="status">
        {outcome === 'copied' && 'Copied.'}
        {outcome === 'refused' &&
          'The browser did not allow it. The text is selected here: press Ctrl+C, or Command+C on a Mac.'}
      </span>
      {outcome === 'refused' && <TextToCopy text={text} />}
    </span>
  );
}
