import type { Connection } from '../interview/connection.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { Channel } from './channel.ts';
import type { Group } from './group.ts';
import type { WrittenParagraph } from './paragraph.ts';
import type { Options } from './sentence.ts';

/** Who writes a message. */
export const WRITER_IDS = ['asker', 'person-asked'] as const;

/** Who reads a message. */
export const RECIPIENT_IDS = ['contact', 'shared-contact', 'asker'] as const;

/** The text of a situation for some channels. */
export interface Form {
  /** Only for a message that was saved under another id than `<situation>-<channel>` before there were forms. */
  id?: string | undefined;
  /** Where this form is called or used otherwise than the situation. */
  name?: string | undefined;
  use?: string | undefined;
  channels: readonly Channel[];
  /** The first that can be filled and is not too long is taken. Empty where no channel has a subject. */
  subject: Options;
  paragraphs: readonly WrittenParagraph[];
  /** Why it is written this way. */
  reasons: readonly string[];
}

/** Why a message is written, with its text for every channel that makes sense: one file of src/content/messages. */
export interface Situation {
  id: string;
  name: string;
  group: Group;
  /** Its place within the group. */
  order: number;
  /** When to send it, in one sentence. */
  use: string;
  writer: (typeof WRITER_IDS)[number];
  recipient: (typeof RECIPIENT_IDS)[number];
  /** For which connections it is the first choice; empty for all others. */
  connections: readonly Connection[];
  /** For which purposes it is offered. */
  purposes: readonly Purpose[];
  /** Ids of groups and situations: the last of these that was sent is what this one follows and can quote. */
  follows: readonly string[];
  forms: readonly Form[];
}
