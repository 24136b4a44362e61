import type { Channel } from './channel.ts';
import { GROUPS } from './group.ts';
import type { Message } from './message.ts';

/** A situation to choose, whatever the channel. */
export interface SituationChoice {
  situation: string;
  name: string;
  use: string;
  /** The message that is opened: the one on the wanted channel, or else on the first. */
  messageId: string;
  /** Its messages on every channel. */
  messageIds: readonly string[];
}

/** Situations by the group in which they come up, in the order of the messages; a group with none is left out. */
export function groupSituations(
  messages: readonly Message[],
  wanted: Channel,
): { group: (typeof GROUPS)[number]; choices: SituationChoice[] }[] {
  const situations = [...new Set(messages.map(({ situation }) => situation))];
  return GROUPS.map((group) => ({
    group,
    choices: situations.flatMap((situation) => {
      const ofOne = messages.filter((message) => message.situation === situation);
      const [first] = ofOne;
      if (first?.group !== group.id) return [];
      const { name, use } = first;
      const messageId = (ofOne.find(({ channel }) => channel === wanted) ?? first).id;
      return [{ situation, name, use, messageId, messageIds: ofOne.map(({ id }) => id) }];
    }),
  })).filter(({ choices }) => choices.length > 0);
}
