import { useEffect, useState } from 'preact/hooks';
import type { Remark } from '../../../domain/checker/remark.ts';
import { quotedPassage, remarksText } from '../../../domain/checker/remark-words.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { checkBesides, wakeChecker } from './load-checker.ts';

interface RemarksProps {
  /** The question as it is being written. */
  text: string;
}

/** The text that was read last, and what there is to say about it. */
interface Checked {
  text: string;
  remarks: Remark[];
}

/** Milliseconds without a keystroke before anything is said about a question. */
const PAUSE = 600;

/** What a kind reader would say about a question that is being written: after a pause, and never in the way. */
export function Remarks({ text }: RemarksProps) {
  const [checked, setChecked] = useState<Checked>({ text: '', remarks: [] });
  const [wasRemarked, setRemarked] = useState(false);
  useEffect(wakeChecker, []);
  useEffect(() => {
    let forget: (() => void) | undefined;
    const timer = setTimeout(() => {
      if (text.trim() === '') setChecked({ text, remarks: [] });
      else forget = checkBesides(text, (remarks) => setChecked({ text, remarks }));
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      forget?.();
    };
  }, [text]);
  const shown = text.trim() === '' ? [] : checked.remarks;
  useEffect(() => {
    if (shown.length > 0) setRemarked(true);
  }, [shown.length]);
  return (
    <>
      <Announcer text={wasRemarked ? remarksText(shown.length, 'below the field') : ''} />
      {shown.length > 0 && (
        <ul class="remarks" aria-label="Remarks">
          {shown.map(({ rule, span, why, rewrite }) => (
            <li key={rule}>
              <q>{quotedPassage(checked.text.slice(span.start, span.end))}</q>
              <span>
                {why} {rewrite}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
