import { channelText } from '../../domain/messages/channel.ts';
import type { Group } from '../../domain/messages/group.ts';
import type { Message } from '../../domain/messages/message.ts';
import { allOptions } from '../../domain/messages/sentence.ts';
import { slotNames } from '../../domain/text/fill-slots.ts';

interface Relations {
  norms: readonly string[];
  chapters: readonly string[];
}

const BY_GROUP: Readonly<Record<Group, Relations>> = {
  'first-ask': { norms: [], chapters: ['asking', 'whom-to-ask'] },
  'on-the-way': { norms: [], chapters: ['asking'] },
  afterwards: { norms: [], chapters: ['staying-in-touch'] },
  'for-the-person-asked': { norms: [], chapters: ['for-the-person-asked'] },
};

const THANKS: Relations = { norms: ['thank-you'], chapters: ['thank-you'] };
const SILENCE: Relations = { norms: ['nudges', 'messages-unanswered'], chapters: ['no-answer'] };
const INSIDE: Relations = { norms: [], chapters: ['moving-inside'] };
const SIDEWAYS: Relations = { norms: [], chapters: ['when-it-goes-sideways'] };

/** What a situation has besides what its group has. A situation that is not named here has its group. */
const BY_SITUATION: Readonly<Record<string, Relations>> = {
  'internal-peer': INSIDE,
  'internal-leader': INSIDE,
  'internal-new-role': { norms: [], chapters: ['new-in-a-role'] },
  'after-rejection': { norms: [], chapters: ['after-a-rejection'] },
  pupil: { norms: [], chapters: ['for-students'] },
  'nudge-1': SILENCE,
  'nudge-2': SILENCE,
  'said-yes': { norms: [], chapters: ['video-phone-in-person'] },
  confirm: { norms: ['confirm', 'send-questions-ahead'], chapters: ['video-phone-in-person'] },
  reschedule: SIDEWAYS,
  'running-late': SIDEWAYS,
  'said-no': { norms: [], chapters: ['no-answer'] },
  'thank-you': THANKS,
  'thank-you-card': THANKS,
  'late-thank-you': THANKS,
  'thank-introducer': { norms: [], chapters: ['thank-you'] },
  'report-back': { norms: ['report-back'], chapters: [] },
  update: { norms: ['updates'], chapters: [] },
};

/** The norms that the messages of one situation keep to, and the chapters that say more, by id. */
export function relationsOf(messages: readonly Message[]): Relations {
  const first = messages[0];
  if (!first) return { norms: [], chapters: [] };
  const related = [BY_SITUATION[first.situation], BY_GROUP[first.group]].flatMap((one) => one ?? []);
  return {
    norms: [...new Set([...related.flatMap(({ norms }) => norms), ...messages.flatMap((one) => normsOf(one))])],
    chapters: [...new Set(related.flatMap(({ chapters }) => chapters))],
  };
}

/** The norms that the text and the channel of a message bring along. */
function normsOf(message: Message): string[] {
  const { channel, group, recipient, purposes, paragraphs, details } = message;
  const { hasSubject, isNote } = channelText(channel);
  const sentences = paragraphs.flatMap((one) => one.sentences);
  const slots = sentences.flatMap(({ options }) => allOptions(options).flatMap((text) => slotNames(text)));
  const isAfterRejection = purposes.every((purpose) => purpose === 'after-rejection');
  const isFirstEmail = channel === 'email' && group === 'first-ask' && recipient === 'contact';
  return [
    ...(isFirstEmail ? ['request-length'] : []),
    ...(slots.includes('minutes') ? [isAfterRejection ? 'rejection-talk-length' : 'talk-length'] : []),
    ...(details.includes('times') ? ['proposed-times'] : []),
    ...(hasSubject && channel === 'email' ? ['subject-length'] : []),
    ...(isNote === true ? ['linkedin-note'] : []),
    ...(channel === 'inmail' ? ['inmail'] : []),
  ];
}
