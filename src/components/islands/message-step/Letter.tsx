import type { ComponentChildren, RefObject } from 'preact';
import { isOwnWording, type Draft } from '../../../domain/interview/draft.ts';
import { changeDraft } from '../../../domain/interview/drafts.ts';
import type { Interview } from '../../../domain/interview/interview.ts';
import { setBackDraft } from '../../../domain/interview/set-back.ts';
import type { Channel } from '../../../domain/messages/channel.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { TextField } from '../../ui/TextField.tsx';
import { LetterParagraph } from './LetterParagraph.tsx';
import { SubjectLine } from './SubjectLine.tsx';

/** What changes a message, and says so. */
export interface LetterTools {
  messageId: string;
  change: (edit: (interview: Interview) => Interview) => void;
  announce: (text: string) => void;
}

interface LetterProps {
  message: Message;
  shown: Composed;
  draft: Draft;
  tools: LetterTools;
  heading: RefObject<HTMLHeadingElement>;
  /** What there is to say about it. */
  children: ComponentChildren;
}

/** The message as it will leave, paragraph by paragraph, each to be changed where it stands. */
export function Letter({ message, shown, draft, tools, heading, children }: LetterProps) {
  const { change, announce } = tools;
  const { paragraphs } = shown;
  return (
    <section class="letter" aria-labelledby="letter-heading">
      <h2 id="letter-heading" ref={heading} tabIndex={-1}>
        {HEADINGS[message.channel] ?? 'Your message'}
      </h2>
      <div class="letter-sheet">
        {shown.subject !== null && <SubjectLine subject={shown.subject} isOwn={draft.subject !== null} tools={tools} />}
        {draft.whole === null ? (
          paragraphs.map((paragraph, index) => (
            <LetterParagraph
              key={`${message.id} ${paragraph.id}`}
              paragraph={paragraph}
              place={`Paragraph ${index + 1} of ${paragraphs.length}`}
              tools={tools}
            />
          ))
        ) : (
          <TextField
            label="Text"
            hint="You changed the whole text by hand, so it stays as you wrote it, whatever else you change."
            lines="several"
            value={draft.whole}
            onText={(whole) => change((now) => changeDraft(now, message.id, { whole }))}
          />
        )}
      </div>
      {isOwnWording(draft) && (
        <p class="letter-own">
          {draft.whole === null && 'What is yours stays as it is when you change something else. '}
          <button
            type="button"
            class="button-link"
            onClick={() => {
              change((now) => setBackDraft(now, message.id));
              announce('Your wording was set back. You can undo it.');
              heading.current?.focus({ preventScroll: true });
            }}
          >
            Set back to the suggested text
          </button>
        </p>
      )}
      {children}
    </section>
  );
}

const HEADINGS: Partial<Record<Channel, string>> = {
  phone: 'What to say',
  card: 'What to write',
};
