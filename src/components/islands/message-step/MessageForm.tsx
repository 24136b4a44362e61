import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { draftOf } from '../../../domain/interview/drafts.ts';
import { limitsOf, type Channel } from '../../../domain/messages/channel.ts';
import { choicesOf } from '../../../domain/messages/choices.ts';
import { composeMessage } from '../../../domain/messages/compose.ts';
import type { Detail } from '../../../domain/messages/detail.ts';
import type { DetailText } from '../../../domain/messages/detail-texts.ts';
import { followedMessage } from '../../../domain/messages/followed.ts';
import { knownOf } from '../../../domain/messages/known-of.ts';
import type { Message } from '../../../domain/messages/message.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { myDetails } from '../../../stores/on-this-device.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { useAnnouncer } from '../session/use-announcer.ts';
import { useAwake } from '../session/use-awake.ts';
import { useLoaded } from '../session/use-loaded.ts';
import type { OpenInterview } from '../session/StepFrame.tsx';
import { AboutYou } from './AboutYou.tsx';
import { Details } from './Details.tsx';
import { LeavingPart } from './LeavingPart.tsx';
import { Letter } from './Letter.tsx';
import { Manner } from './Manner.tsx';
import { MyNotice } from '../session/MyNotice.tsx';
import { PartMissing } from '../session/PartMissing.tsx';
import { SituationChoice } from './SituationChoice.tsx';
import { Times } from './Times.tsx';
import { UndoBar } from '../session/UndoBar.tsx';
import { useUndoTools } from '../session/use-undo-tools.ts';
import { useOpenMessage } from './use-open-message.ts';
import { useQuestions } from './use-questions.ts';
import { useTimes } from './use-times.ts';

/** What the page brings along. */
export interface MessageContent {
  messages: readonly Message[];
  norms: ToolNorms;
  fieldPhrases: Readonly<Record<string, string>>;
  channelHints: Readonly<Record<Channel, string>>;
  details: Readonly<Record<Detail, DetailText>>;
}

interface MessageFormProps {
  base: string;
  open: OpenInterview;
  content: MessageContent;
}

/** Which message, what it is made from, the message itself, and the ways in which it leaves. */
export function MessageForm({ base, open, content }: MessageFormProps) {
  const { message, openMessage } = useOpenMessage(content.messages, open.interview);
  return message ? (
    <OpenMessage base={base} open={open} content={content} message={message} openMessage={openMessage} />
  ) : null;
}

const loadFoot = () => import('./LetterFoot.tsx');

function OpenMessage({
  base,
  open,
  content,
  message,
  openMessage,
}: MessageFormProps & { message: Message; openMessage: (id: string) => void }) {
  const { interview, change } = open;
  const { messages, norms } = content;
  const me = useStore(myDetails.$me);
  const meState = useStore(myDetails.record.$state);
  const area = useRef<HTMLDivElement>(null);
  const isAwake = useAwake(area);
  const foot = useLoaded(loadFoot, isAwake);
  const heading = useRef<HTMLHeadingElement>(null);
  const [announcement, announce] = useAnnouncer();
  const undoTools = useUndoTools(interview.undo);
  const times = useTimes(interview.message, isAwake);
  const fieldPhrase = phraseOf(interview.field, content.fieldPhrases);
  const questions = useQuestions(interview, message, { base, fieldPhrase, norms });
  const known = knownOf(interview, {
    me,
    norms,
    fieldPhrase,
    questions: questions === 'failed' ? [] : questions,
    times: times.kind === 'there' ? times.texts : [],
    followed: followedMessage(message, messages, interview.message.sent),
  });
  const draft = draftOf(interview, message.id);
  const choices = choicesOf(draft, interview.message.tone);
  const shown = composeMessage(message, known, choices, limitsOf(message.channel, norms));

  function undo() {
    if (interview.undo === null || typeof undoTools === 'string') return;
    announce(`Undone: ${undoTools.undoText(interview.undo)}`);
    change(undoTools.applyUndo);
    heading.current?.focus({ preventScroll: true });
  }

  return (
    <div class="message-step" ref={area}>
      <MyNotice state={meState} isAwake={isAwake} />
      <SituationChoice
        messages={messages}
        interview={interview}
        chosen={message}
        isAwake={isAwake}
        onChoose={openMessage}
      />
      <Manner
        messages={messages}
        message={message}
        interview={interview}
        hints={content.channelHints}
        change={change}
        onChoose={openMessage}
      />
      <div class="message-desk">
        <section class="message-material" aria-labelledby="material-heading">
          <h2 id="material-heading">What goes into it</h2>
          {meState.kind !== 'damaged' && meState.kind !== 'newer' && (
            <AboutYou me={me} change={myDetails.change} isAsked={interview.contact.name !== ''} />
          )}
          <Details message={message} interview={interview} texts={content.details} change={change} />
          {message.details.includes('times') && (
            <Times
              interview={interview}
              words={content.details.times}
              times={times}
              norms={norms}
              change={change}
              announce={announce}
            />
          )}
        </section>
        <div class="message-paper">
          <Letter
            message={message}
            shown={shown}
            draft={draft}
            tools={{ messageId: message.id, change, announce }}
            heading={heading}
          >
            {typeof foot === 'object' && (
              <foot.LetterFoot
                base={base}
                messages={messages}
                message={message}
                interview={interview}
                known={known}
                tone={choices.tone}
                shown={shown}
                norms={norms}
              />
            )}
            {questions === 'failed' && <PartMissing />}
            <UndoBar undo={interview.undo?.kind === 'sent' ? null : interview.undo} tools={undoTools} onUndo={undo} />
          </Letter>
          <LeavingPart
            messages={messages}
            message={message}
            shown={shown}
            interview={interview}
            norms={norms}
            change={change}
            onOpen={(id) => {
              openMessage(id);
              document.getElementById('situation-name')?.focus();
            }}
            isAwake={isAwake}
          />
        </div>
      </div>
      <Announcer text={announcement} />
    </div>
  );
}

function phraseOf(field: string | null, phrases: MessageContent['fieldPhrases']): string {
  return field !== null && Object.hasOwn(phrases, field) ? (phrases[field] ?? '') : '';
}
