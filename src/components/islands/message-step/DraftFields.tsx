import type { Draft } from '../../../domain/interview/draft.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import { measureBody, measureSubject } from '../../../domain/messages/measure.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useSettled } from '../../ui/use-settled.ts';

interface DraftFieldsProps {
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  isEdited: boolean;
  norms: ToolNorms;
  onEdit: (part: Partial<Pick<Draft, 'subject' | 'whole'>>) => void;
  onSetBack: () => void;
}

/** Milliseconds without a keystroke before a count is read out. */
const PAUSE = 1_200;

/** Subject and body, to be changed by hand, with their size against the norm. */
export function DraftFields({ message, shown, isEdited, norms, onEdit, onSetBack }: DraftFieldsProps) {
  const isFirstAsk = message.group === 'first-ask' && message.recipient === 'contact' && message.connections.length > 0;
  const measure = isFirstAsk ? measureBody(shown.body, message.channel, norms) : null;
  const subjectRemark = shown.subject === null ? null : measureSubject(shown.subject, norms);
  const readOut = useSettled(measure?.text ?? '', PAUSE);
  return (
    <section aria-labelledby="draft-heading">
      <h2 id="draft-heading">Your message</h2>
      {shown.subject !== null && (
        <TextField label="Subject" value={shown.subject} onText={(subject) => onEdit({ subject })}>
          {subjectRemark !== null && <p class="field-hint">{subjectRemark}</p>}
        </TextField>
      )}
      <TextField label="Text" lines="several" value={shown.body} onText={(whole) => onEdit({ whole })}>
        {measure !== null && (
          <p class="status" data-level={measure.level}>
            {measure.text}
          </p>
        )}
      </TextField>
      <Announcer text={readOut} />
      {isEdited && (
        <p class="field-hint">
          This is your wording: it stays as it is when you change something else.{' '}
          <button type="button" class="button-link" onClick={onSetBack}>
            Set back to the suggested text
          </button>
        </p>
      )}
    </section>
  );
}
