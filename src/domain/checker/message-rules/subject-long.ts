import { channelText } from '../../messages/channel.ts';
import { countCharacters } from '../../text/count-words.ts';
import type { MessageRule } from '../message-rule.ts';
import { wholePart } from '../reading/find-in-message.ts';

/** A subject of more characters than the norm subject-length says. */
export const subjectLong: MessageRule = {
  id: 'subject-long',
  why: 'A phone cuts a subject of this length, and the end is what they will not see.',
  rewrite: 'Who you are and the topic are enough: “A fellow Gonzaga graduate on wildfire law.”',
  find: (reading) => {
    const { message, norms, subject } = reading;
    const isLong =
      channelText(message.channel).hasSubject && countCharacters(subject.text.typed.trim()) > norms.subjectCharacters;
    return isLong ? wholePart('subject', reading) : undefined;
  },
};
