import { DETAIL_IDS } from '../messages/detail.ts';
import { TONE_IDS } from '../messages/tone.ts';
import {
  choice,
  choiceOr,
  day,
  group,
  list,
  number,
  record,
  text,
  textOrNull,
  time,
  type Read,
} from '../saving/reader.ts';
import type { Draft } from './draft.ts';
import type { Interview } from './interview.ts';
import type { SentMessage } from './sent-message.ts';

/** True for what can be the id of a message or of a paragraph. */
export function isTextId(id: string): boolean {
  return /^[a-z0-9-]{1,60}$/.test(id);
}

/** A draft of one message. */
export const readDraft: Read<Draft> = group((field) => ({
  tone: field('tone', choice(TONE_IDS)),
  variants: field('variants', record(isTextId, number({ least: 0, most: 99, instead: 0 }))),
  edits: field('edits', record(isTextId, text)),
  subject: field('subject', textOrNull),
  whole: field('whole', textOrNull),
}));

/** A message as it was sent. */
export const readSent: Read<SentMessage> = group((field) => ({
  id: field('id', text),
  messageId: field('messageId', text),
  to: field('to', text),
  sentOn: field('sentOn', day),
  subject: field('subject', textOrNull),
  body: field('body', text),
}));

/** Everything about messages. */
export const readMessage: Read<Interview['message']> = group((field) => ({
  tone: field('tone', choiceOr(TONE_IDS, 'plain')),
  details: field(
    'details',
    record((key) => DETAIL_IDS.some((id) => id === key), text),
  ),
  drafts: field('drafts', record(isTextId, readDraft)),
  sent: field('sent', list(readSent)),
  myZone: field('myZone', text),
  contactZone: field('contactZone', text),
  proposedTimes: field(
    'proposedTimes',
    list(
      group((proposed) => ({
        date: proposed('date', day),
        time: proposed('time', time),
        choice: proposed('choice', choice(['earlier', 'later'])),
      })),
    ),
  ),
}));
