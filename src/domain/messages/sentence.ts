import type { Connection } from '../interview/connection.ts';
import type { Purpose } from '../interview/purpose.ts';
import type { Channel } from './channel.ts';
import type { Slot } from './slot.ts';
import type { Tone } from './tone.ts';

/** Where a sentence or a paragraph belongs; every condition that is given must hold. */
export interface Condition {
  purposes?: readonly Purpose[] | undefined;
  connections?: readonly Connection[] | undefined;
  /** What does not hold on a channel is left out when messages are made of situations. */
  channels?: readonly Channel[] | undefined;
  tones?: readonly Tone[] | undefined;
  /** Slots that must all be known. */
  has?: readonly Slot[] | undefined;
}

/** Wordings, the best first: the same for every tone, or some for each. */
export type Options = readonly string[] | Readonly<Record<Tone, readonly string[]>>;

/** One sentence: the first option whose slots are all known is taken; where there is none, the sentence is left out. */
export interface Sentence {
  options: Options;
  when?: Condition | undefined;
  /** May be left out, the last one first, where the message would not fit its channel. */
  spare: boolean;
}

/** The wordings in one tone, the best first. */
export function optionsIn(options: Options, tone: Tone): readonly string[] {
  return 'plain' in options ? options[tone] : options;
}

/** The wordings of every tone. */
export function allOptions(options: Options): readonly string[] {
  return 'plain' in options ? [...options.warm, ...options.plain, ...options.formal] : options;
}
