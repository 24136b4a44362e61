import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageRemark } from '../../../domain/checker/message-rule.ts';
import { quotedPassage, remarksText } from '../../../domain/checker/remark-words.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { WaitingSoFar } from '../../../domain/messages/waiting-so-far.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { checkMessageBesides, wakeMessageChecker } from './load-message-checker.ts';

interface MessageRemarksProps {
  message: Message;
  shown: Composed;
  waiting: WaitingSoFar | null;
  norms: ToolNorms;
}

/** The message that was read last, and what there is to say about it. */
interface Checked {
  subject: string;
  body: string;
  remarks: readonly MessageRemark[];
}

/** Milliseconds without a change before anything is said about it; what was there before the first one is read at once. */
const PAUSE = 800;

const NOTHING: Checked = { subject: '', body: '', remarks: [] };

/** What a kind reader would say about the message: after a pause, and never in the way. */
export function MessageRemarks({ message, shown, waiting, norms }: MessageRemarksProps) {
  const [checked, setChecked] = useState(NOTHING);
  const [wasRemarked, setRemarked] = useState(false);
  const { group, recipient, channel } = message;
  const { subject, body } = shown;
  const { contacts, businessDays } = waiting ?? {};
  const isChanged = useRef(false);
  useEffect(wakeMessageChecker, []);
  useEffect(() => {
    let forget: (() => void) | undefined;
    const pause = isChanged.current ? PAUSE : 0;
    isChanged.current = true;
    const timer = setTimeout(() => {
      const request = { situation: { group, recipient }, channel, subject, body, contacts, businessDays };
      forget = checkMessageBesides(request, norms, (remarks) => setChecked({ subject: subject ?? '', body, remarks }));
    }, pause);
    return () => {
      clearTimeout(timer);
      forget?.();
    };
  }, [group, recipient, channel, subject, body, contacts, businessDays, norms]);
  const { remarks } = checked;
  useEffect(() => {
    if (remarks.length > 0) setRemarked(true);
  }, [remarks.length]);

  return (
    <>
      <Announcer text={wasRemarked ? remarksText(remarks.length, 'below the message') : ''} />
      {remarks.length > 0 && (
        <section class="letter-remarks" aria-labelledby="remarks-heading">
          <h3 id="remarks-heading">What a kind reader would say</h3>
          <ul class="remarks">
            {remarks.map(({ rule, part, span, why, rewrite }) => {
              const passage = quotedPassage(checked[part].slice(span.start, span.end));
              return (
                <li key={`${rule} ${part}`}>
                  {passage !== '' && <q>{passage}</q>}
                  <span>
                    {why} {rewrite}
                  </span>
                </li>
              );
            })}
          </ul>
          <p class="field-hint">A remark may be wrong, and it stops nothing: you know them, and it does not.</p>
        </section>
      )}
    </>
  );
}
