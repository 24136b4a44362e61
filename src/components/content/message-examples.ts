import { newDraft } from '../../domain/interview/draft.ts';
import { channelText, limitsOf } from '../../domain/messages/channel.ts';
import { choicesOf } from '../../domain/messages/choices.ts';
import { composeMessage, type Composed } from '../../domain/messages/compose.ts';
import { exampleKnown } from '../../domain/messages/example-known.ts';
import type { Message } from '../../domain/messages/message.ts';
import { TONES } from '../../domain/messages/tone-texts.ts';
import type { ToolNorms } from '../../domain/norms/tool-norms.ts';
import { joinList } from '../../domain/text/join-list.ts';

/** A message as an example in one tone; where all tones say the same, one stands for them. */
export interface Example extends Pick<Composed, 'subject' | 'body'> {
  label: string;
}

/** The channels on which a situation reads the same, with its examples. */
export interface ChannelExamples {
  messages: readonly Message[];
  label: string;
  examples: readonly Example[];
  /** Why it is written this way; empty where the channels after this one are written for the same reasons. */
  reasons: readonly string[];
}

/** The messages of one situation with their examples, those channels together on which they read the same. */
export function examplesByChannel(messages: readonly Message[], norms: ToolNorms): ChannelExamples[] {
  const texts = messages.map((message) => ({ message, examples: examplesOf(message, norms) }));
  const same = Map.groupBy(texts, ({ message, examples }) => JSON.stringify([message.name, message.reasons, examples]));
  const groups = [...same.values()].flatMap((group) => {
    const first = group[0];
    return first ? [{ messages: group.map(({ message }) => message), ...first }] : [];
  });
  return groups.map(({ messages: alike, message, examples }, index) => {
    const next = groups[index + 1]?.message.reasons;
    return {
      messages: alike,
      label: labelOf(alike),
      examples,
      reasons: JSON.stringify(next) === JSON.stringify(message.reasons) ? [] : message.reasons,
    };
  });
}

/** "LinkedIn message, direct message or card". */
function labelOf(messages: readonly Message[]): string {
  const labels = messages.map(({ channel }, index) => {
    const { label } = channelText(channel);
    return index === 0 || label.startsWith('LinkedIn') ? label : label.toLowerCase();
  });
  return joinList(labels).replace(/ and (?=[^,]*$)/u, ' or ');
}

function examplesOf(message: Message, norms: ToolNorms): Example[] {
  const known = exampleKnown(message, norms.talkLength);
  const limits = limitsOf(message.channel, norms);
  const examples = TONES.map(({ id, label }): Example => {
    const { subject, body } = composeMessage(message, known, choicesOf(newDraft(), id), limits);
    return { label, subject, body };
  });
  const texts = new Set(examples.map(({ subject, body }) => JSON.stringify([subject, body])));
  return texts.size === 1 ? examples.slice(0, 1).map((one) => ({ ...one, label: 'Every tone' })) : examples;
}
