import type { Connection } from '../interview/connection.ts';
import type { Purpose } from '../interview/purpose.ts';

/** Why a message is written. */
export const SITUATION_IDS = [
  'stranger',
  'shared-contact',
  'forwardable-blurb',
  'internal-peer',
  'after-rejection',
  'nudge-1',
  'nudge-2',
  'thank-you',
] as const;

export type Situation = (typeof SITUATION_IDS)[number];

/** How a message travels. */
export const CHANNEL_IDS = ['email', 'linkedin-note'] as const;

export type Channel = (typeof CHANNEL_IDS)[number];

export const CHANNELS: readonly { id: Channel; label: string }[] = [
  { id: 'email', label: 'Email' },
  { id: 'linkedin-note', label: 'LinkedIn note' },
];

/** What the asker may tell for a message alone. */
export const DETAIL_IDS = ['times', 'learned', 'nextStep'] as const;

export type Detail = (typeof DETAIL_IDS)[number];

/** The slots that sentences may use, besides the details. */
export const MESSAGE_SLOTS = [
  'me',
  'introduction',
  'contactName',
  'contactRole',
  'organization',
  'sharedContact',
  'connectionDetail',
  'fieldPhrase',
  'minutes',
  'offerWeeks',
  'employer',
  'earlierRole',
  'from',
  'to',
  'project',
  'title',
  'school',
  'acquaintance',
  'news',
] as const;

/** Where a sentence or a paragraph belongs; every condition that is given must hold. */
export interface Condition {
  purposes?: readonly Purpose[] | undefined;
  connections?: readonly Connection[] | undefined;
}

/** One sentence: the first option whose slots are all known is taken; where there is none, the sentence is left out. */
export interface Sentence {
  options: readonly string[];
  when?: Condition | undefined;
  /** May be left out, the last one first, where the message would not fit its channel. */
  spare: boolean;
}

/** A paragraph of sentences, a list of the aims after its sentences, or the whole text of another message. */
export type Paragraph =
  | { id: string; kind: 'sentences'; sentences: readonly Sentence[]; join: 'space' | 'line' }
  | { id: string; kind: 'aims'; sentences: readonly Sentence[] }
  | { id: string; kind: 'include'; message: string };

/** A message of the collection, as tools receive it. */
export interface Message {
  id: string;
  situation: Situation;
  channel: Channel;
  name: string;
  /** When to send it, in one sentence. */
  use: string;
  recipient: 'contact' | 'shared-contact';
  /** For which connections it is the first choice; empty for messages of a later day. */
  connections: readonly Connection[];
  /** For which purposes it is offered. */
  purposes: readonly Purpose[];
  /** What to ask the writer for this message alone. */
  details: readonly Detail[];
  /** Options, the first that can be filled and is not too long is taken. Empty for channels without a subject. */
  subject: readonly string[];
  paragraphs: readonly Paragraph[];
  /** Why it is written this way. */
  reasons: readonly string[];
}
