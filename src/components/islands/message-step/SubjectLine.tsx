import { useRef } from 'preact/hooks';
import { changeDraft } from '../../../domain/interview/drafts.ts';
import { setBackSubject } from '../../../domain/interview/set-back.ts';
import { TextField } from '../../ui/TextField.tsx';
import type { LetterTools } from './Letter.tsx';

interface SubjectLineProps {
  subject: string;
  isOwn: boolean;
  tools: LetterTools;
}

/** The subject, to be changed by hand and set back. */
export function SubjectLine({ subject, isOwn, tools }: SubjectLineProps) {
  const { messageId, change, announce } = tools;
  const line = useRef<HTMLDivElement>(null);
  return (
    <div class={isOwn ? 'letter-subject letter-part-yours' : 'letter-subject'} ref={line}>
      <TextField
        label="Subject"
        value={subject}
        onText={(text) => change((now) => changeDraft(now, messageId, { subject: text }))}
      />
      {isOwn && (
        <div class="letter-actions">
          <span class="tag tag-accent">Yours</span>
          <button
            type="button"
            class="button-link"
            onClick={() => {
              change((now) => setBackSubject(now, messageId));
              announce('Your subject was set back. You can undo it.');
              line.current?.querySelector('input')?.focus();
            }}
          >
            Set back<span class="visually-hidden"> the subject</span>
          </button>
        </div>
      )}
    </div>
  );
}
