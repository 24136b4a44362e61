import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Interview } from '../../../domain/interview/interview.ts';
import { draftOf, setBackDraft } from '../../../domain/interview/undo.ts';
import { composeMessage, type Composed } from '../../../domain/messages/compose.ts';
import { knownOf } from '../../../domain/messages/known-of.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { offerMessages } from '../../../domain/messages/offer.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { StepFrame, type OpenInterview } from '../session/StepFrame.tsx';
import { AboutYou } from './AboutYou.tsx';
import { Details } from './Details.tsx';
import { DraftFields } from './DraftFields.tsx';
import { MessageChoice } from './MessageChoice.tsx';
import { MyDetailsNotice } from './MyDetailsNotice.tsx';
import { SendWays } from './SendWays.tsx';

interface MessageStepProps {
  base: string;
  messages: readonly Message[];
  norms: ToolNorms;
  fieldPhrases: Readonly<Record<string, string>>;
}

/** The message: composed from what is known, then the asker's own. */
export function MessageStep({ base, messages, norms, fieldPhrases }: MessageStepProps) {
  return (
    <StepFrame base={base} step="message">
      {(open) => <MessageForm open={open} messages={messages} norms={norms} fieldPhrases={fieldPhrases} />}
    </StepFrame>
  );
}

function MessageForm({
  open,
  messages,
  norms,
  fieldPhrases,
}: Omit<MessageStepProps, 'base'> & { open: OpenInterview }) {
  const { interview, change } = open;
  const me = useStore(myDetails.$me);
  const meState = useStore(myDetails.record.$state);
  const offered = offerMessages(messages, interview.purpose ?? 'explore', interview.contact.connection);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const message = offered.find((one) => one.id === chosenId) ?? offered[0];
  if (!message) return null;

  const phrase = interview.field === null ? '' : (fieldPhrases[interview.field] ?? '');
  const composed = composeMessage(message, messages, knownOf(interview, me, phrase, norms), limitsOf(message, norms));
  const draft = draftOf(interview, message.id);
  const shown = { subject: draft.subject ?? composed.subject, body: draft.body ?? composed.body };
  const edit = (part: Partial<Composed>) => change((now) => withDraft(now, message.id, part));

  return (
    <>
      <MyDetailsNotice state={meState} />
      <MessageChoice offered={offered} chosen={message} onChoose={setChosenId} />
      {meState.kind !== 'damaged' && meState.kind !== 'newer' && (
        <AboutYou me={me} change={myDetails.change} isAsked={interview.contact.name !== ''} />
      )}
      <Details message={message} interview={interview} change={change} />
      <DraftFields
        message={message}
        shown={shown}
        isEdited={draft.subject !== null || draft.body !== null}
        norms={norms}
        onEdit={edit}
        onSetBack={() => change((now) => setBackDraft(now, message.id))}
      />
      <SendWays message={message} shown={shown} />
      <details>
        <summary>Why it is written this way</summary>
        <ul>
          {message.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

function limitsOf(message: Message, norms: ToolNorms) {
  return {
    subjectCharacters: norms.subjectCharacters,
    bodyCharacters: message.channel === 'linkedin-note' ? norms.linkedinNoteCharacters : null,
  };
}

function withDraft(interview: Interview, messageId: string, part: Partial<Composed>): Interview {
  const draft = { ...draftOf(interview, messageId), ...part };
  return {
    ...interview,
    message: { ...interview.message, drafts: { ...interview.message.drafts, [messageId]: draft } },
  };
}
