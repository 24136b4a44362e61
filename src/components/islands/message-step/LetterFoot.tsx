import type { Interview } from '../../../domain/interview/interview.ts';
import type { Composed } from '../../../domain/messages/compose.ts';
import type { Known } from '../../../domain/messages/known.ts';
import type { Message } from '../../../domain/messages/message.ts';
import { missingFacts } from '../../../domain/messages/missing-facts.ts';
import type { Tone } from '../../../domain/messages/tone.ts';
import { waitingSoFar } from '../../../domain/messages/waiting-so-far.ts';
import type { ToolNorms } from '../../../domain/norms/tool-norms.ts';
import { USUAL_REST } from '../../../domain/schedule/business-days.ts';
import { today } from '../../../platform/today.ts';
import { MessageRemarks } from './MessageRemarks.tsx';
import { MessageSize } from './MessageSize.tsx';
import { MissingFacts } from './MissingFacts.tsx';

interface LetterFootProps {
  base: string;
  messages: readonly Message[];
  message: Message;
  interview: Interview;
  known: Known;
  tone: Tone;
  shown: Composed;
  norms: ToolNorms;
}

/** What there is to say about the message as it stands: its size, what it lacks, and remarks. */
export function LetterFoot({ base, messages, message, interview, known, tone, shown, norms }: LetterFootProps) {
  const { sent } = interview.message;
  const waiting = waitingSoFar(message, messages, sent, { today: today(), rest: USUAL_REST });
  return (
    <>
      <MessageSize message={message} subject={shown.subject} body={shown.body} norms={norms} />
      <MissingFacts base={base} id={interview.id} facts={missingFacts(message, known, tone)} />
      <MessageRemarks message={message} shown={shown} waiting={waiting} norms={norms} />
    </>
  );
}
