import { measureMessage, measureSubject } from '../../../domain/messages/measure.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { useSettled } from '../../ui/use-settled.ts';

interface MessageSizeProps {
  message: Message;
  subject: string | null;
  body: string;
  norms: ToolNorms;
}

/** Milliseconds without a keystroke before a size is read out. */
const PAUSE = 1_200;

/** How long the message is, where a norm or the channel says how long it may be. */
export function MessageSize({ message, subject, body, norms }: MessageSizeProps) {
  const measure = measureMessage(message, body, norms);
  const subjectRemark = subject === null ? null : measureSubject(subject, norms);
  const readOut = useSettled(measure?.text ?? '', PAUSE);
  return (
    <>
      {measure !== null && (
        <p class="status letter-size" data-level={measure.level}>
          {measure.text}
        </p>
      )}
      {subjectRemark !== null && <p class="status">The subject: {subjectRemark}</p>}
      <Announcer text={readOut} />
    </>
  );
}
