import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { isOwnWording } from '../../../domain/interview/draft.ts';
import { changeDraft, draftOf } from '../../../domain/interview/drafts.ts';
import { setBackDraft } from '../../../domain/interview/set-back.ts';
import { limitsOf } from '../../../domain/messages/channel.ts';
import { choicesOf } from '../../../domain/messages/choices.ts';
import { composeMessage } from '../../../domain/messages/compose.ts';
import { followedMessage } from '../../../domain/messages/followed.ts';
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
  const draft = draftOf(interview, message.id);
  const followed = followedMessage(message, messages, interview.message.sent);
  const known = knownOf(interview, { me, norms, fieldPhrase: phrase, questions: [], times: [], followed });
  const choices = choicesOf(draft, interview.message.tone);
  const shown = composeMessage(message, known, choices, limitsOf(message.channel, norms));

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
        isEdited={isOwnWording(draft)}
        norms={norms}
        onEdit={(part) => change((now) => changeDraft(now, message.id, part))}
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
