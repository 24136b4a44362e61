import type { ToolNorms } from '../norms/tool-norms.ts';
import { countCharacters, countWords } from '../text/count-words.ts';
import { channelText, type Channel } from './channel.ts';
import type { Message } from './message.ts';

/** The size of a draft against its norm. `level`: 'good', 'long' (say so) or 'over' (too long for its norm or channel). */
export interface Measure {
  count: number;
  unit: 'words' | 'characters';
  level: 'short' | 'good' | 'long' | 'over';
  /** In words, for the visitor. */
  text: string;
}

/**
 * The size of a message where there is something to hold it against: the characters that its channel takes, or the words
 * of a first email to the contact (norm request-length); otherwise null.
 */
export function measureMessage(
  { channel, group, recipient }: Pick<Message, 'channel' | 'group' | 'recipient'>,
  body: string,
  norms: ToolNorms,
): Measure | null {
  const isFirstEmail = channel === 'email' && group === 'first-ask' && recipient === 'contact';
  return isFirstEmail || channelText(channel).most(norms) !== null ? measureBody(body, channel, norms) : null;
}

/**
 * Measures the body of a first message: characters where the channel has a limit (norms linkedin-note and inmail), words
 * where it has none (norm request-length).
 */
export function measureBody(body: string, channel: Channel, norms: ToolNorms): Measure {
  const most = channelText(channel).most(norms);
  return most === null ? measureWords(body, norms) : measureCharacters(body, most);
}

function measureWords(body: string, norms: ToolNorms): Measure {
  const count = countWords(body);
  const { fewest, most, amber, red } = norms.requestWords;
  const range = `Aim for ${fewest} to ${most}`;
  const unit = 'words';
  if (count > red)
    return { count, unit, level: 'over', text: `${count} words. ${range}: above ${red} few people read to the end.` };
  if (count > amber) return { count, unit, level: 'long', text: `${count} words. ${range}.` };
  if (count < fewest)
    return { count, unit, level: 'short', text: `${count} words. ${range}; short is fine if nothing is missing.` };
  return { count, unit, level: 'good', text: `${count} words. ${range}.` };
}

function measureCharacters(body: string, most: number): Measure {
  const count = countCharacters(body);
  const unit = 'characters';
  if (count > most) {
    return {
      count,
      unit,
      level: 'over',
      text: `${count} characters, ${count - most} too many: LinkedIn takes ${most}.`,
    };
  }
  return { count, unit, level: 'good', text: `${count} of ${most} characters.` };
}

/** Measures a subject line (norm subject-length), or null where it is short enough. */
export function measureSubject(subject: string, norms: ToolNorms): string | null {
  const count = countCharacters(subject);
  if (count <= norms.subjectCharacters) return null;
  return `${count} characters. Many phones cut a subject after about ${norms.subjectCharacters}.`;
}
