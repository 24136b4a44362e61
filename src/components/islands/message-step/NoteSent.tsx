import { useEffect, useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { hasRoomForSent, noteAsSent, sentWithWords } from '../../../domain/interview/noted-as-sent.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { formatDay } from '../../../domain/schedule/format-meeting.ts';
import { newId } from '../../../platform/new-id.ts';
import { today } from '../../../platform/today.ts';
import { TextField } from '../../ui/TextField.tsx';

interface NoteSentProps {
  message: Message;
  shown: Pick<Composed, 'subject' | 'body'>;
  /** Whom it is for, as the writer names them. */
  to: string;
  interview: Interview;
  change: (edit: (interview: Interview) => Interview) => void;
}

/** The note that a message was sent: it keeps the words as they are now, and the day. */
export function NoteSent({ message, shown, to, interview, change }: NoteSentProps) {
  const [day, setDay] = useState(today);
  useEffect(() => setDay(today), [message.id]);
  const words = { messageId: message.id, subject: shown.subject, body: shown.body };
  const noted = sentWithWords(interview, words);
  if (!hasRoomForSent(interview)) {
    return (
      <p class="notice notice-warning">
        This interview has no room for one more sent message. Remove one of them below, and note this one then.
      </p>
    );
  }
  return (
    <div class="note-sent">
      <TextField label="Day on which you sent it" type="date" value={day} onText={setDay}>
        {day > today() && <p class="field-hint">This day is still to come.</p>}
      </TextField>
      <button
        type="button"
        class="button-quiet"
        onClick={() => change((now) => noteAsSent(now, { ...words, id: newId(), to, sentOn: day }))}
      >
        {noted === null ? 'I sent it' : 'I sent it again'}
      </button>
      <p class="note-sent-outcome" role="status">
        {noted === null
          ? 'Once it has left, note it here. What you sent is kept word for word, and reminders know their day.'
          : `Kept as sent${onDay(noted.sentOn)}, word for word. What you change now changes the draft alone.`}
      </p>
    </div>
  );
}

function onDay(day: string): string {
  const words = formatDay(day);
  return words === '' ? '' : ` on ${words}`;
}
